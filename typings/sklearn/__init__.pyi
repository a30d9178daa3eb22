"""The parts of scikit-learn that have stubs here."""
