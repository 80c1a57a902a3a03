"""Is all well? Small checks, each of which says what it found and what to do next.

`machine` looks at the config, the disk, the clock; `memory` at the database and what was
learnt; `account` at the servers. What a check needs and could not be had is skipped, with the
reason. One thing is changed anywhere: a draft is put into Drafts and taken out again.
"""

from mailflow.service.doctor.check import Check, State
from mailflow.service.doctor.examine import Visit, examine

__all__ = ["Check", "State", "Visit", "examine"]
