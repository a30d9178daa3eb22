"""Recipes: what a case should exercise, as a short text that people write and read.

Knows what may be wished for, and whether it can be; must not know how a case is drawn or proved.
"""
