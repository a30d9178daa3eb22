"""The routes of the REST interface: know HTTP and the store, not how a case is judged."""
