"""Survey: over many cases, that they are solvable, stand together and give nothing away.

Knows what an officer is told before anything is opened, and of each case whether something is
hidden; must not know a clock, a process or a screen.
"""
