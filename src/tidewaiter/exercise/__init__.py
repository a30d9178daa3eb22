"""The engine: refuse, decide, evolve, observe, picture, coverage, score, debrief, replay.

Functions over data: knows no clock, file or socket. Only `decide`, `picture`, `score` and
`debrief` read the truth.
"""
