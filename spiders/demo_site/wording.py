"""How the newspaper writes a date and a time for its readers."""

from __future__ import annotations

from datetime import datetime, timedelta

from spiders.demo_site.stories import PARIS, Story

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet",
    "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
NARROW = "\u202f"


def classic_stamp(story: Story) -> str:
    """ "Publié le 13 novembre 2026 à 23h47, mis à jour le 14 novembre 2026 à 08h12"."""
    words = f"Publié le {_day(story.published)} à {story.published:%Hh%M}"
    if story.modified:
        words += f", mis à jour le {_day(story.modified)} à {story.modified:%Hh%M}"
    return words


def compact_stamp(story: Story) -> str:
    """ "Publié le 05/11/2026 à 06:30 | Mis à jour le 05/11/2026 à 07:00"."""
    words = f"Publié le {story.published:%d/%m/%Y à %H:%M}"
    if story.modified:
        words += f" | Mis à jour le {story.modified:%d/%m/%Y à %H:%M}"
    return words


def magazine_stamp(story: Story) -> str:
    """ "Publié le 1er novembre 2026 à 18 h 50 – Mis à jour à 20 h 15", narrow spaces around the h."""
    words = f"Publié le {_day(story.published)} à {_spaced_hour(story.published)}"
    if story.modified and story.modified.date() == story.published.date():
        words += f" – Mis à jour à {_spaced_hour(story.modified)}"
    elif story.modified:
        words += f" – Mis à jour le {_day(story.modified)} à {_spaced_hour(story.modified)}"
    return words


def soup_stamp(story: Story) -> str:
    """ "Mis en ligne le mercredi 30 septembre 2026, 14h25"."""
    return f"Mis en ligne le {WEEKDAYS[story.published.weekday()]} {_day(story.published)}, {story.published:%Hh%M}"


def relative_words(at: datetime, *, now: datetime) -> str:
    """ "il y a 2 heures", "hier à 14h": as a reader sees it at `now`."""
    local = now.astimezone(PARIS)
    if at.date() == local.date() - timedelta(days=1) and at.hour == 14:
        return f"hier à {at:%H}h"
    hours = max(1, int((local - at) / timedelta(hours=1)))
    return f"il y a {hours} heure{'s' if hours > 1 else ''}" if hours < 36 else f"il y a {hours // 24} jours"


def _day(at: datetime) -> str:
    number = "1er" if at.day == 1 else str(at.day)
    return f"{number} {MONTHS[at.month - 1]} {at.year}"


def _spaced_hour(at: datetime) -> str:
    return f"{at.hour}{NARROW}h{NARROW}{at:%M}"
