"""Strategies: officer programs that play the real engine with observations only.

Some do one thing whatever they are told, one is a careful novice, one is the expert that proves
cases. The score must rank them as an instructor would; `contest` sees to it.
"""
