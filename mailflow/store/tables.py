"""Every table there is: for whoever must look at all of them."""

from __future__ import annotations

from typing import Any

from mailflow.store.models import TABLES
from mailflow.store.models_cursors import CURSORS_TABLES
from mailflow.store.models_following import FOLLOWING_TABLES
from mailflow.store.models_orders import ORDERS_TABLES
from mailflow.store.models_outgoing import OUTGOING_TABLES
from mailflow.store.models_people import PEOPLE_TABLES
from mailflow.store.models_stops import STOPS_TABLES
from mailflow.store.models_story import STORY_TABLES

ALL_TABLES: list[type[Any]] = [
    *TABLES,
    *OUTGOING_TABLES,
    *ORDERS_TABLES,
    *CURSORS_TABLES,
    *FOLLOWING_TABLES,
    *STORY_TABLES,
    *PEOPLE_TABLES,
    *STOPS_TABLES,
]
