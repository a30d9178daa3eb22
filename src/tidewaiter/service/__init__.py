"""The only I/O: HTTP, WebSocket, store, accounts. Knows the clock, the disk and who asks.

Must not know how anything is sensed or judged: it passes actions to `exercise` and its answers
back, and lets no truth out before the debrief.
"""
