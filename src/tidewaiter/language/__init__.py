"""What may be said: actions, events, sightings, readings, documents, deeds, rules, observations.

Knows the words of an inspection and their text forms; must not know the truth (`world`),
how a thing is sensed, or how it is scored. Everything here may cross the wire.
"""
