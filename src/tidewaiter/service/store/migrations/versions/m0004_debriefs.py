"""What officers say of their own exercises, and where branches come from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables of own accounts and of branches."""
    op.create_table(
        "own_account",
        sa.Column("exercise_id", sa.String(32), nullable=False),
        sa.Column("json", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("exercise_id", name="pk_own_account"),
        sa.ForeignKeyConstraint(
            ["exercise_id"], ["exercise.id"], name="fk_own_account_exercise_id"
        ),
    )
    op.create_table(
        "branch",
        sa.Column("exercise_id", sa.String(32), nullable=False),
        sa.Column("of_id", sa.String(32), nullable=False),
        sa.Column("record", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("exercise_id", name="pk_branch"),
        sa.ForeignKeyConstraint(["exercise_id"], ["exercise.id"], name="fk_branch_exercise_id"),
        sa.ForeignKeyConstraint(["of_id"], ["exercise.id"], name="fk_branch_of_id"),
    )
    op.create_index("ix_branch_of_id", "branch", ["of_id"])
