"""The routes of the REST interface. Knows HTTP and the store; must not know how a case is judged."""
