"""What every other part stands on: streams of chance, the error tree, handles.

Knows nothing of customs, physics or files.
"""
