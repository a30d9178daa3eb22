"""The meshes of the catalogue: geometry by hand, the same in every case.

Each is modelled in metres at a usual size and then stretched to a cube of 1 m about its origin.
"""
