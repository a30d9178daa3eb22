"""What is kept: accounts, cases, exercises and their records. Knows SQL; must not know HTTP.

Every change goes through one writer that commits what waits in groups; a change is
acknowledged only after its commit. SQL is the common subset of SQLite and PostgreSQL, but for
the pragmas in `database`.
"""
