"""How officers learn: skills, item statistics, adaptive choice, courses, exam forms.

Knows scores and cases as values; must not know accounts, the store or the clock. So far: ability
over many cases.
"""
