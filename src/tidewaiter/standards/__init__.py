"""Knows the identifiers and code lists of the trade: one module each, all of one shape.

Must not know any declaration, case or physics. ``parse`` gives a value type or raises
InputError; ``format`` writes it as people do; whether a check digit is right is a question
of its own, because papers with a wrong one exist and an officer must be able to see them.
"""
