"""Headings of what follows an article, and the marks of a live page: a text has none of them."""

from __future__ import annotations

import re

_END = re.compile(
    r"""^[\W_]*(?:
    (?:(?:les|vos|lire\s+les|voir\s+les|tous\s+les|aucun)\s+)?(?:\(?\d+\)?\s*)?(?:commentaires?|réactions?|réponses?|avis|comments?|replies|responses)(?:\(s\))?\s*(?:\(?\d+\)?)?
    |(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez)|leave|post|add)\s+(?:un|une|votre|a|your)\s+(?:commentaire|avis|réaction|comment|reply)
    |(?:le\s+)?forum(?:\s+de\s+(?:l['’]article|discussion))?(?:\s*\(?\d+\)?)?|votre\s+(?:commentaire|avis)|(?:réagi(?:r|ssez)|discutez(?:[-\s]en)?|donnez\s+votre\s+avis)(?:\s+(?:à\s+cet\s+article|(?:sur|dans)\s+(?:le|les|nos?)\s+forums?))?|commente[rz]\s+cet\s+article|join\s+the\s+(?:conversation|discussion)
    |(?:sur|dans|autour)\s+(?:du|le|la|les)\s+mêmes?\s+(?:sujets?|thèmes?|rubrique|catégorie|série|dossier).{0,20}
    |(?:également\s+|aussi\s+)?dans\s+(?:la\s+même|cette)\s+(?:édition|livraison)|dans\s+(?:le\s+même|ce)\s+numéro
    |(?:à|a)\s+(?:lire|voir|découvrir|écouter)\s+(?:aussi|également|ensuite|sur\s+(?:notre|le)\s+site)\b.{0,30}
    |(?:vous\s+aimerez|vous\s+pourriez|à\s+voir)\s+(?:aussi|également)\b.{0,20}
    |(?:nos\s+|les\s+)?(?:articles?|contenus?|vidéos?)\s+(?:similaires?|liés?|recommandée?s?|associés?|connexes?|sponsorisés?|populaires?|(?:les\s+)?plus\s+lus)
    |les\s+(?:plus|\+)\s+(?:lus?|partagés|populaires|commentés|vus)|recommandés?\s+pour\s+vous|(?:les\s+)?(?:sujets|thèmes|mots[-\s]clés)\s+associés
    |(?:d['’])?autres\s+(?:articles?|actualités|actus|dépêches)(?:\s+(?:à\s+lire|sur\s+.{1,20}|dans\s+.{1,20}))?
    |(?:posts?|articles|billets|publications|actualités|vidéos)\s+(?:récent(?:e?s)|similaires)(?:\s+(?:tout\s+voir|voir\s+tout))?
    |(?:nos\s+|les\s+)?derni(?:er|ère)s\s+(?:articles|actualités|actus|dépêches|publications|vidéos|billets|brèves)
    |(?:plus\s+d['’](?:articles|actualités)|toute\s+l['’]actualité|ailleurs\s+sur\s+le\s+web|articles?\s+en\s+(?:relation|lien|rapport))(?:\s+.{1,30})?
    |vous\s+avez\s+peut[-\s]être\s+(?:raté|manqué)|ces?\s+(?:articles?|contenus?|recettes?|vidéos?|sujets?)\s+(?:peu(?:ven)?t|pourraient?)\s+(?:aussi\s+|également\s+)?vous\s+(?:intéresser|plaire)
    |les\s+commentaires\s+sont\s+(?:fermés|clos)|(?:chargement|modération)\s+des\s+commentaires.{0,20}|(?:vous\s+souhaitez|envie\s+de)\s+réagir.{0,30}
    |(?:à\s+propos\s+de\s+l['’]aut(?:eure?|rice)|about\s+the\s+authors?|über\s+(?:den\s+autor|die\s+autorin)|over\s+de\s+auteur)
    |(?:recent|latest|more)\s+(?:posts|articles|news|headlines|stories)|neueste\s+(?:beiträge|artikel|nachrichten)|lees\s+(?:ook|meer|verder)|meer\s+(?:nieuws|artikels?)|gerelateerde?\s+.{1,20}
    |related(?:\s+(?:articles?|posts?|stories|content|topics|coverage|news))?|you\s+(?:may|might)\s+also\s+like|more\s+(?:from|stories)\b.{0,30}
    |(?:\d+\s+|keine\s+)?kommentare?|(?:hinterlasse?n?|schreiben?|verfassen?)\s+(?:sie\s+)?(?:einen?|ihren|deinen)\s+kommentar|kommentar\s+(?:schreiben|verfassen|hinterlassen)
    |(?:ähnliche|verwandte|weitere)\s+(?:beiträge|artikel|themen|meldungen)|meistgelesene?(?:\s+artikel)?|auch\s+interessant
    |(?:pour|comment)\s+citer\s+(?:cet?\s+)?(?:article|document|texte|billet)|citer\s+(?:cet\s+article|ce\s+(?:document|texte|billet))|référence\s+électronique|(?:how\s+to\s+)?cite\s+this\s+(?:article|page)
    |most\s+(?:read|popular|viewed)|read\s+next|recommended(?:\s+for\s+you)?|trending(?:\s+now)?|up\s+next
    )\s*[:!.…]?$""",
    re.I | re.X,
)
_LONGEST = 250
_COMMENTS_ON = re.compile(
    r"""[\W_]*(?:\d+|une?|deux|trois|one|two|eine?)\s+(?:commentaires?|réflexions?|réponses?|réactions?|pensées?|avis|thoughts?|comments?|responses?|replies|reply|kommentare?|gedanken?|antworten?)
    \s+(?:à|sur|pour|au\s+sujet\s+de|to|on|zu|auf)\s*[:«“„"‹]""",
    re.I | re.X,
)
"""What WordPress writes above comments: "2 commentaires sur « Le titre »"."""
_COUNTED = re.compile(r"\|\s*\d+\s+(?:commentaires?|réactions?|comments?)\b", re.I)
""" "Login | 6 commentaires", in a bar above them."""
_COMMENTS = re.compile(
    r"\b(?:commentaires?|réactions?|réponses?|comments?|kommentare?|replies|reply|réflexions?|thoughts?)\b", re.I
)
_LIVE_MARK = re.compile(
    r"""(?:à\s+)?(?:[01]?\d|2[0-3])\s?[:h]\s?[0-5]\d(?:\s*[-–|•]?\s*mis\s+à\s+jour.{0,40})?
    |(?:fin\s+(?:du|de\s+ce)\s+(?:direct|live)|(?:ce|le)\s+(?:direct|live)\s+est\s+(?:désormais\s+|maintenant\s+)?(?:terminé|clos|fini))""",
    re.I | re.X,
)


def is_end_mark(text: str) -> bool:
    """True for a heading of what follows an article: comments, related articles, what others read."""
    if len(text) < _LONGEST and _COUNTED.search(text):
        return True
    if len(text) < 70:
        return _END.match(text) is not None or _COMMENTS_ON.match(text) is not None
    return len(text) < _LONGEST and _COMMENTS_ON.match(text) is not None


def opens_comments(text: str) -> bool:
    """True for a heading such as "12 commentaires" or "Laisser un commentaire"."""
    return len(text) < _LONGEST and _COMMENTS.search(text) is not None and is_end_mark(text)


def is_live_mark(text: str) -> bool:
    """True for the clock above a live page's post, alone in its block, and for the word that the live has ended."""
    return len(text) < 60 and _LIVE_MARK.fullmatch(text.strip(" .!•|")) is not None
