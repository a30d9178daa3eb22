"""One action from the engine's side: refused, or done, with the picture it asks for made.

Pure; the exercise socket and the command line act through it alike.
"""
