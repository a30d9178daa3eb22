"""A centre's local rules, every version of them, with the signature under it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table of local rules."""
    op.create_table(
        "local_rules",
        sa.Column("n", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("kept_by", sa.String(32), nullable=False),
        sa.Column("kept_s", sa.Float(), nullable=False),
        sa.Column("signed_who", sa.String(400)),
        sa.Column("signed_role", sa.String(400)),
        sa.Column("signed_on", sa.String(10)),
        sa.Column("signed_by", sa.String(32)),
        sa.PrimaryKeyConstraint("n", name="pk_local_rules"),
        sa.ForeignKeyConstraint(["kept_by"], ["account.id"], name="fk_local_rules_kept_by"),
        sa.ForeignKeyConstraint(["signed_by"], ["account.id"], name="fk_local_rules_signed_by"),
    )
