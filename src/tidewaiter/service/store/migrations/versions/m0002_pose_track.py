"""Where the officer was in the bay."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the table of tracks."""
    op.create_table(
        "pose_track",
        sa.Column("exercise_id", sa.String(32), nullable=False),
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("elapsed_s", sa.Float(), nullable=False),
        sa.Column("device", sa.String(20), nullable=False),
        sa.Column("poses", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("exercise_id", "n", name="pk_pose_track"),
        sa.ForeignKeyConstraint(["exercise_id"], ["exercise.id"], name="fk_pose_track_exercise_id"),
    )
