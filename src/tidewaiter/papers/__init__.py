"""Knows what is claimed: declarations, findings in them, and the papers drawn from them.

Must not know what is true: nothing here imports world, instruments or a case.
"""
