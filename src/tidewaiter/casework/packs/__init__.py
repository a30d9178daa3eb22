"""Packs: cases, recipes and lesson cards in one signed file that centres hand to each other.

Knows bytes alone: bytes in, bytes out, the signing key an argument. Must not know a folder, a
clock or whom a centre trusts. Read upwards: names and the zip form, what a manifest says, who
signed it, what the entries hold, and last writing and reading.
"""
