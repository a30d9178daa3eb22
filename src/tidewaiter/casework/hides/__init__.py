"""Hides: what nobody declared, laid into room that every case reserves alike.

Says where things are for the sake of the world; the text that officers see never does.
"""
