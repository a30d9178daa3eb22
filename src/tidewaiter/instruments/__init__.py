"""How an officer learns: each instrument is a pure function of the world as it stands.

Knows the world and the words for what is perceived; must not know cases, keys, states or scores.
"""
