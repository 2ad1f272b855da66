"""Lines that a newspaper speaks to its reader on its own behalf: walls, subscriptions, newsletters, appeals."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.reading.body.blocks import Block

_WALL = re.compile(
    r"""\babonn|mot\s+de\s+passe|sans\s+engagement|service\s+(?:commercial|clients?)|se\s+connecter|connectez[-\s]vous|\bsubscri(?:be|ber|ption)\b
    |\bnewsletter|\bpassword\b|créer\s+(?:un|votre)\s+compte|faire\s+un\s+don|\bdonate\b""",
    re.I | re.X,
)
_ADDRESSED = re.compile(r"\b(?:vous|votre|vos|notre|nos|je|our|you|your|us|sie|ihre?|uns(?:ere)?)\b", re.I)
_SELLING = re.compile(
    r"""\b(?:vous|votre|vos|je\s+(?:m['’]|me\s|suis\s+déjà|souhaite|veux|découvre|profite|crée)|your?|you|sie|ihre?|abonnez|inscrivez|connectez|cliquez|profitez|recevez|accédez|rejoignez|subscribe|sign\s+up)\b
    |\b(?:notre|nos|our)\s+(?:\w+\s+)?(?:newsletters?|lettres?|infolettres?|offres?|abonn\w+|services?|applis?|applications?|conditions|subscri\w+)\b""",
    re.I | re.X,
)
_TELLS = re.compile(
    r"\b(?:son|sa|ses|leurs?|mon|ma|mes|d['’]un|d['’]une)\s+(?:\w+\s+)?(?:abonn|mot\s+de\s+passe|newsletter|compte\b)",
    re.I,
)
""" "Elle paie son abonnement en pièces": somebody's own, in a story."""
_ASKS = re.compile(r"\b(?:abonn|inscriv|connect|identifi|cliqu|profit|recev|accéd|rejoign|découvr|cré)ez\b", re.I)
_APPEAL = re.compile(
    r"""(?:soutenez|aide[rz]|financez|rejoignez)(?:[-\s]nous|\s+(?:une?|le|la|notre|l['’])\s*(?:presse|journalisme|média|journal|rédaction|indépendance|information|hebdomadaire|quotidien|mensuel|magazine|revue|radio|équipe|site)\b)
    |soutenez\s+(?-i:[A-ZÀ-Þ])[\w’' ]{2,40}\b.{0,40}\b(?:abonn|dons?\b|adhér)|(?:vous\s+pouvez|pour)\s+nous\s+soutenir\b|devenez\s+(?:abonn|membre|adhérent|donat|sociétaire)
    |(?:ne\s+)?(?:vit|vivons|existe|tient|dépend|financée?s?|revenus|ressources|indépendance)\b.{0,60}\b(?:dons?|abonnements|adhésions|soutien|lecteurs|lectrices)\b
    |a\s+besoin\s+de\s+(?:vous|votre\s+(?:soutien|aide|don))|(?:faites|faire)\s+un\s+don\b|je\s+(?:fais\s+un\s+don|donne|soutiens)\b
    |vous\s+(?:avez|aimez|appréciez|venez)\b.{0,20}\b(?:aimé|apprécié|lu?|lire)\b.{0,10}\b(?:cet\s+article|ce\s+(?:contenu|texte|reportage))
    |vous\s+(?:avez|détenez|disposez)\b.{0,20}\b(?:un(?:e|\s+autre)?\s+)?(?:informations?|scoop|témoignage|question|remarque|précision|suggestion)\b
    |(?:repéré|vu|trouvé|constaté|signaler?)\s+une\s+(?:erreur|faute|coquille)
    |(?:écrivez|contactez|envoyez|transmettez|alertez|confiez)[-\s](?:nous|moi)\b|laissez[-\s]nous
    |(?:activez|recevez|autorisez)\b.{0,25}\b(?:notifications?|alertes)|téléchargez\b.{0,25}\bappli
    |support\s+(?:us|our|independent)\b|download\s+(?:our|the)\s+app\b|turn\s+on\s+notifications|(?:have|got)\s+a\s+(?:tip|story)\b|spotted\s+an?\s+(?:error|typo)|(?:help|keep)\s+us\b
    |unterstützen\s+sie|spenden\s+sie|fehler\s+(?:gefunden|melden|entdeckt)|steun\s+ons|foutje?\s+gezien""",
    re.I | re.X,
)
_BOX_CHARS = 400
_QUOTED = re.compile(r"[«“„\"]")
_CLOSED = re.compile(
    r"""il\s+vous\s+reste\s+\d+|\b(?:article|contenu|suite|lecture)\b.{0,40}réservée?s?\s+(?:aux|à\s+nos)\s+(?:abonn|inscrits)
    |pour\s+lire\s+la\s+suite|poursuivre\s+(?:votre|la)\s+lecture|subscribe\s+to\s+(?:continue|read)|this\s+(?:article|content)\s+is\s+for\s+subscribers""",
    re.I | re.X,
)


def is_wall(block: Block) -> bool:
    """True for a line that says that the rest of the text is for those who pay or sign in."""
    return len(block.text) < 300 and _CLOSED.search(block.text) is not None


def is_offer(block: Block) -> bool:
    """True for a short line that speaks to the reader of subscriptions, passwords or newsletters."""
    text = block.text
    if len(text) >= 260 or not (_WALL.search(text) and _SELLING.search(text)):
        return False
    return not (_TELLS.search(text) and text[-1] in ".!?»”" and not _ASKS.search(text))


def is_box_of_offers(texts: Sequence[str]) -> bool:
    """True for a small box whose lines together do: one names the newsletter, another says what it brings you."""
    text = " ".join(texts)
    if len(text) >= _BOX_CHARS or _QUOTED.search(text) or not is_addressed(text):
        return False
    return _WALL.search(text) is not None or _APPEAL.search(text) is not None


def is_appeal(block: Block) -> bool:
    """True for a short line that asks the reader for something: money, a tip, a word on a mistake, leave to alert him.

    The people in an article ask too: so it counts in a box of its own, and at the end.
    """
    text = block.text
    return len(text) < 300 and _APPEAL.search(text) is not None and _QUOTED.search(text) is None


def is_addressed(text: str) -> bool:
    """True where a line speaks to the reader, or of the newspaper as "we"."""
    return _ADDRESSED.search(text) is not None
