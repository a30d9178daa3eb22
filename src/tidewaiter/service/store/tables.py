"""The tables. A change here needs a migration beside it; a test compares the two."""

from __future__ import annotations

from sqlalchemy import (
    Column,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

# Constraints have names, so that a migration can drop one on any database.
metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: What belongs to the centre as a whole: its secret key and the numbers it hands out.
centre = Table(
    "centre",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)

account = Table(
    "account",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("name", String(80), nullable=False),
    Column("role", String(20), nullable=False),
    Column("made_s", Float, nullable=False),
)

#: Only hashes of tokens are kept: who reads the store cannot sign in with it.
sign_in_link = Table(
    "sign_in_link",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("account_id", String(32), ForeignKey("account.id"), nullable=False, index=True),
    Column("made_s", Float, nullable=False),
    Column("used_s", Float),
)

session = Table(
    "session",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("account_id", String(32), ForeignKey("account.id"), nullable=False, index=True),
    Column("ends_s", Float, nullable=False),
)

#: ``public`` is the case's public part alone, so that a list of cases never opens a file;
#: ``file`` is the whole case file, compressed.
case_file = Table(
    "case_file",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("number", Integer, nullable=False, unique=True),
    Column("source", String(20), nullable=False),
    Column("public", Text, nullable=False),
    Column("file", LargeBinary, nullable=False),
    Column("made_s", Float, nullable=False),
)

#: ``minute`` and ``signed`` repeat what the last record says, for lists.
exercise = Table(
    "exercise",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("case_id", String(32), ForeignKey("case_file.id"), nullable=False, index=True),
    Column("owner_id", String(32), ForeignKey("account.id"), nullable=False, index=True),
    Column("started_s", Float, nullable=False),
    Column("minute", Float, nullable=False),
    Column("signed", Integer, nullable=False),
)

record = Table(
    "record",
    metadata,
    Column("exercise_id", String(32), ForeignKey("exercise.id"), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("action_id", String(64), nullable=False),
    Column("json", Text, nullable=False),
    UniqueConstraint("exercise_id", "action_id"),
)

#: Refused actions and the answer given, outside the chain: asked again, the same answer.
refusal = Table(
    "refusal",
    metadata,
    Column("exercise_id", String(32), ForeignKey("exercise.id"), primary_key=True),
    Column("action_id", String(64), primary_key=True),
    Column("answer", Text, nullable=False),
)

picture = Table(
    "picture",
    metadata,
    Column("exercise_id", String(32), ForeignKey("exercise.id"), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("png16", LargeBinary, nullable=False),
)

draft = Table(
    "draft",
    metadata,
    Column("exercise_id", String(32), ForeignKey("exercise.id"), primary_key=True),
    Column("json", Text, nullable=False),
)

#: Where the officer was in the bay, in chunks of some seconds (see `tracks`); for display only.
pose_track = Table(
    "pose_track",
    metadata,
    Column("exercise_id", String(32), ForeignKey("exercise.id"), primary_key=True),
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("elapsed_s", Float, nullable=False),
    Column("device", String(20), nullable=False),
    Column("poses", LargeBinary, nullable=False),
)

#: Local rules of the centre: the last version is in force, the others stay to be looked up.
#: ``who``, ``role`` and ``on`` are the signature; ``signed_by`` is whose session it came from.
local_rules = Table(
    "local_rules",
    metadata,
    Column("n", Integer, primary_key=True, autoincrement=False),
    Column("text", Text, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("kept_by", String(32), ForeignKey("account.id"), nullable=False),
    Column("kept_s", Float, nullable=False),
    Column("signed_who", String(400)),
    Column("signed_role", String(400)),
    Column("signed_on", String(10)),
    Column("signed_by", String(32), ForeignKey("account.id")),
)

#: What the officer said of an exercise before its debrief (`language.debriefs.OwnAccount`).
own_account = Table(
    "own_account",
    metadata,
    Column("exercise_id", String(32), ForeignKey("exercise.id"), primary_key=True),
    Column("json", Text, nullable=False),
)

#: An exercise that is another try at one that is over, from after one of its records.
branch = Table(
    "branch",
    metadata,
    Column("exercise_id", String(32), ForeignKey("exercise.id"), primary_key=True),
    Column("of_id", String(32), ForeignKey("exercise.id"), nullable=False, index=True),
    Column("record", Integer, nullable=False),
)
