"""The first tables: accounts, cases, exercises and their records."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "centre",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_centre"),
    )
    op.create_table(
        "account",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("made_s", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
    )
    _tokens()
    _exercises()
    _parts_of_exercises()


def _tokens() -> None:
    op.create_table(
        "sign_in_link",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("account_id", sa.String(32), nullable=False),
        sa.Column("made_s", sa.Float(), nullable=False),
        sa.Column("used_s", sa.Float()),
        sa.PrimaryKeyConstraint("hash", name="pk_sign_in_link"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_sign_in_link_account_id"),
    )
    op.create_index("ix_sign_in_link_account_id", "sign_in_link", ["account_id"])
    op.create_table(
        "session",
        sa.Column("hash", sa.String(64), nullable=False),
        sa.Column("account_id", sa.String(32), nullable=False),
        sa.Column("ends_s", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("hash", name="pk_session"),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name="fk_session_account_id"),
    )
    op.create_index("ix_session_account_id", "session", ["account_id"])


def _exercises() -> None:
    op.create_table(
        "case_file",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(20), nullable=False),
        sa.Column("public", sa.Text(), nullable=False),
        sa.Column("file", sa.LargeBinary(), nullable=False),
        sa.Column("made_s", sa.Float(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_file"),
        sa.UniqueConstraint("number", name="uq_case_file_number"),
    )
    op.create_table(
        "exercise",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("case_id", sa.String(32), nullable=False),
        sa.Column("owner_id", sa.String(32), nullable=False),
        sa.Column("started_s", sa.Float(), nullable=False),
        sa.Column("minute", sa.Float(), nullable=False),
        sa.Column("signed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_exercise"),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name="fk_exercise_case_id"),
        sa.ForeignKeyConstraint(["owner_id"], ["account.id"], name="fk_exercise_owner_id"),
    )
    op.create_index("ix_exercise_case_id", "exercise", ["case_id"])
    op.create_index("ix_exercise_owner_id", "exercise", ["owner_id"])


def _parts_of_exercises() -> None:
    op.create_table(
        "record",
        *_key("record", sa.Column("n", sa.Integer(), autoincrement=False, nullable=False)),
        sa.Column("action_id", sa.String(64), nullable=False),
        sa.Column("json", sa.Text(), nullable=False),
        sa.UniqueConstraint("exercise_id", "action_id", name="uq_record_exercise_id_action_id"),
    )
    op.create_table(
        "refusal",
        *_key("refusal", sa.Column("action_id", sa.String(64), nullable=False)),
        sa.Column("answer", sa.Text(), nullable=False),
    )
    op.create_table(
        "picture",
        *_key("picture", sa.Column("n", sa.Integer(), autoincrement=False, nullable=False)),
        sa.Column("png16", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "draft",
        *_key("draft"),
        sa.Column("json", sa.Text(), nullable=False),
    )


def _key(table: str, *columns: sa.Column[object]) -> tuple[sa.Column[object] | sa.Constraint, ...]:
    """Give the columns of a table's key, which begins with the exercise, and its constraints."""
    exercise: sa.Column[object] = sa.Column("exercise_id", sa.String(32), nullable=False)
    names = ("exercise_id", *(column.name for column in columns))
    return (
        exercise,
        *columns,
        sa.PrimaryKeyConstraint(*names, name=f"pk_{table}"),
        sa.ForeignKeyConstraint(["exercise_id"], ["exercise.id"], name=f"fk_{table}_exercise_id"),
    )
