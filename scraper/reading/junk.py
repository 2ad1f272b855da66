"""Lines that stand among an article's paragraphs and are none: known by their words."""

from __future__ import annotations

import re

from scraper.reading.blocks import Block

_START = re.compile(
    r"""^[\W_]*(?:
    (?:à|a|À)?\s*(?:lire|voir|écouter|ecouter|relire|découvrir|regarder|consulter|revoir|retrouver)\s+(?:aussi|également|egalement|ailleurs)\b
    |(?:à|a)\s+(?:lire|voir|écouter|relire|regarder|consulter|(?:re)?découvrir)\s*(?:sur\b[^:]{0,40})?[:>»→\-–]
    |(?<=[>→➜►▶➡»])\s*(?:re|ré)?(?:lire|voir|écouter|lisez|voyez|écoutez|retrouve[rz]|regarde[rz]|découvr(?:ir|ez)|suivez|consultez)\b
    |lire\s+(?:l['’]article|la\s+suite|plus|notre\s+article|notre\s+dossier|notre\s+décryptage|l['’]intégralité)
    |pour\s+(?:aller\s+plus\s+loin|en\s+savoir\s+plus)(?:\s+sur\b[^.]{0,60})?\s*(?::|$)
    |(?:ça|cela|ceci|ces\s+articles)\s+(?:peut|peuvent|pourrait|pourraient|devrait)\s+(?:aussi\s+|également\s+)?vous\s+(?:intéresser|plaire)
    |(?:cela|ceci|ça)\s+vous\s+intéressera\s+aussi
    |(?:à|a)\s+ne\s+pas\s+(?:manquer|rater)\s*(?:sur\b.{0,40})?:
    |la\s+rédaction\s+vous\s+(?:conseille|recommande)
    |pour\s+ne\s+(?:plus\s+)?rien\s+(?:rater|manquer)\b
    |(?:à\s+voir\s+)?en\s+(?:vidéo|images|photos)\s*[,:–-][^.!?]{0,80}$
    |(?:à|a)\s+(?:surtout\s+)?lire\b[^.!?]{0,60}:\s*$
    |(?<=[>→➜►▶➡»])[^.!?…»”"]{3,80}$
    |sur\s+le\s+même\s+(?:sujet|thème)
    |dans\s+la\s+même\s+rubrique
    |(?:la\s+)?suite\s+(?:de\s+l['’]article\s+)?après\s+(?:la|cette)\s+(?:publicité|pub)
    |l['’]article\s+continue\s+après
    |(?:read|see|watch|listen)\s+(?:more|also|next)\b\s*[:|]?
    |(?:also|must|further|related)\s+read(?:ing)?\b\s*[:|]
    |(?:more|journal)\s+information\s*:
    |related(?:\s+(?:stories|story|articles?|links|topics|content|coverage|posts))?\s*:
    |(?:lesen\s+sie|lies|lest)\s+(?:auch|hier|dazu|mehr)\b[^.!?]{0,40}[:|]|das\s+könnte\s+(?:sie|dich|euch)\s+(?:auch\s+)?interessieren
    |mehr\s+zum\s+thema\s*(?::|$)|auch\s+interessant\s*(?::|$)|anzeige$|werbung$
    |advertisement$|publicité$|annonce$|sponsored$|story\s+continues\s+below
    |article\s+réservé\s+(?:à|aux)
    |il\s+vous\s+reste\s+\d
    |(?:ce(?:t|tte)?|la\s+suite\s+de\s+cet?)\s+(?:article|contenu|analyse)\s+(?:est|vous\s+est)\s+réservée?
    |la\s+suite\s+est\s+réservée
    |cet\s+article\s+vous\s+est\s+offert
    |\.{0,3}\s*pour\s+lire\s+(?:la\s+suite|cet\s+article|l['’]intégralité)|(?:et\s+)?accéde[rz]\s+à\s+(?:l['’]intégralité|tous\s+(?:les|nos))
    |à\s+partir\s+de\s+\d[^.]{0,12}€[^.]{0,20}mois|(?:sans\s+engagement|annulable\s+à\s+tout\s+moment|résiliable)
    |(?:vous\s+(?:avez|êtes)\s+)?déjà\s+(?:un\s+compte|abonn|inscrit)|je\s+me\s+connecte\b
    |(?:facebook|twitter|x|e-?mail|messenger|whatsapp|linkedin|pinterest|telegram|bluesky|threads|(?:copier\s+le\s+)?lien(?:\s+copié)?|copy\s+link)$
    |(?:en\s+poursuivant\s+votre\s+navigation|(?:nous\s+utilisons|ce\s+site\s+utilise)\s+des\s+cookies|we\s+use\s+cookies)
    |cet\s+article\s+vous\s+a\s+plu
    |abonnez[-\s]vous|s['’]abonner|je\s+m['’]abonne|inscrivez[-\s]vous|recevez\s+(?:gratuitement|chaque|tous|toute|nos|notre|l['’])
    |(?:pour\s+)?(?:vous\s+)?inscri(?:re|vez[-\s]vous)\s+à\s+(?:la|notre|nos)\s+(?:newsletter|lettre)
    |sign\s+up\s+(?:for|to)\b|subscribe\s+(?:to|now|for|today)\b|already\s+a\s+subscriber
    |(?:vous\s+(?:devez|pouvez)\s+)?(?:être\s+connecté|connectez[-\s]vous|identifiez[-\s]vous)
    |suivez[-\s](?:nous|l['’]actualité|toute|[\w’' ]{2,30}\s+sur\s+(?:facebook|twitter|instagram|google|whatsapp|x\b))
    |retrouvez[-\s](?:nous|le\s+meilleur)|follow\s+(?:us|@|[\w ]{2,30}\s+on\s+(?:facebook|twitter|instagram))
    |(?:partager|partagez|share)\s+(?:sur|cet|l['’]article|this|on)\b
    |(?:tags?|mots[-\s]clés?|thèmes?(?:\s+associés)?|filed\s+under|topics?)\s*:
    |temps\s+de\s+lecture|lecture\s*:?\s*\d+\s*min|\d+\s*min(?:utes?)?\s+(?:de\s+lecture|read)\b
    |(?:©|\(c\)\s)|\d{1,3}\s*min(?:utes?)?$
    |(?:crédits?\s+)?photos?\s*:|crédits?\s*:|credits?\s*:|image\s+credit|photo\s+credit
    |voir\s+(?:tous\s+ses|tous\s+les|plus\s+d['’]|les)\s+(?:articles|commentaires)
    |(?:tous\s+droits\s+réservés|all\s+rights\s+reserved|reproduction\s+(?:interdite|autorisée))
    |vous\s+(?:souhaitez|voulez|pouvez)\s+nous\s+(?:écrire|contacter|poser|soumettre|signaler|envoyer|faire\s+part)
    |votre\s+(?:adresse\s+)?e-?mail|en\s+vous\s+inscrivant|your\s+email\s+address|by\s+signing\s+up
    )""",
    re.I | re.X,
)
_ANYWHERE = re.compile(
    r"""réservée?s?\s+(?:à\s+nos\s+|aux\s+)(?:abonn|inscrits)|(?:de\s+)?cet\s+article\s+à\s+lire|la\s+newsletter\s+de\b
    |suivez[-\s]nous\s+sur|cliquez\s+ici\s+pour\s+(?:vous\s+)?(?:abonner|inscrire)|inscri(?:re|vez[-\s]vous)\s+(?:gratuitement\s+)?à\s+(?:notre|la|nos|cette)\s+(?:newsletter|lettre)
    |sur\s+(?:un\s+seul|un\s+autre|l['’]autre)\s+appareil\b
    |téléchargez\s+(?:gratuitement\s+)?(?:notre\s+|l['’])app
    |all\s+rights\s+reserved|tous\s+droits\s+réservés|(?:©|\(c\)|copyright)\s*(?:19|20)\d\d
    |(?:lancez|rejoignez|participe[rz]\s+à)\s+la\s+conversation""",
    re.I | re.X,
)
_INVITES = re.compile(
    r"""^[\W_]*(?:pour\s+(?:aller\s+plus\s+loin|en\s+savoir)|re(?:lire|voir|trouve[rz]|découvr\w+)|voir|lire|écoute[rz]|regarde[rz]|découvr\w+
    |notre\s+(?:dossier|article|enquête|interview)|read|watch|listen|more|related)\b""",
    re.I | re.X,
)
_CREDITED = re.compile(r"©\s*[^.©!?]{2,60}$|\b(?:photos?|crédits?|credits?)\s*:\s*[^.!?]{2,50}$", re.I)
_CONSENT = re.compile(
    r"""\b(?:cookies|traceurs|consentement|données\s+personnelles|responsable\s+d[eu]\s+traitement|personal\s+data)\b""",
    re.I | re.X,
)
_ADDRESSES = re.compile(r"\bhttps?://\S+\s.{0,40}\bhttps?://")
_CHOICE = re.compile(
    r"""\b(?:cliquez|cliquant|j[’'‘]accepte|accept\w+|refus\w*|vos?\s+(?:choix|préférences?|données)|votre\s+(?:choix|consentement)
    |paramétre[rz]|recueill\w+|(?:your|our)\s+(?:choices?|consent|privacy)|clicking)\b""",
    re.I | re.X,
)
_HEAD_CHARS = 90


def is_junk(block: Block) -> bool:
    """True for a line that belongs to the page and not to the article: "Lire aussi", a wall's words, a newsletter."""
    text = block.text
    if len(text) > 600:
        return False
    if text.startswith(("http://", "https://", "www.")) and " " not in text:
        return True
    if len(text) < 120 and not any(character.isalnum() for character in text):
        return True
    if len(text) < 300 and _CREDITED.search(text):
        return True
    if is_end_mark(block):
        return True
    if _START.match(text[:_HEAD_CHARS]):
        return True
    if block.kind != "subhead" and block.linked > 0.3 * len(text) and _INVITES.match(text):
        return True
    if _ADDRESSES.search(text):
        return True
    if _CONSENT.search(text) and _CHOICE.search(text) and _ADDRESSED.search(text):
        return True
    return len(text) < 300 and _ANYWHERE.search(text) is not None


_EDGE = re.compile(
    r"""^[\W_]*(?:
    (?:article\s+)?(?:publié|mis\s+à\s+jour|modifié|actualisé|créé|posté|écrit|rédigé|published|updated|posted|last\s+updated)\b.{0,90}
    |(?:le\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*\d{1,2}(?:er)?[\s./-]\s*(?:\d{1,2}|[a-zûé]{3,9}\.?)[\s./-]\s*\d{2,4}.{0,60}
    |(?:texte\s+)?(?:par|by|de|texte|propos\s+recueillis\s+par|recueilli\s+par)\s*:?\s+[A-ZÀ-Þ][^.!?]{2,80}
    |(?:[^.!?]{2,60},\s+)?édité\s+par\s+[^.!?]{2,40}\.?[\])]\.?
    |(?:avec\s+)?\(?(?:AFP|Reuters|AP|ATS|Belga|6Medias|La\s+rédaction|Rédaction)(?:[\s,/&-]+\w+){0,3}\)?\.?
    |\d+\s*min(?:utes?)?|[^.!?@]{0,60}[\w.+-]+@[\w-]+\.[a-z]{2,}
    |(?:photos?|vidéos?|audio|podcast|article\s+abonnés?|abonnés?|premium|exclusif|écouter|partager|voir\s+plus|imprimer|commenter)
    )$""",
    re.I | re.X,
)


_END = re.compile(
    r"""^[\W_]*(?:
    (?:(?:les|vos|lire\s+les|voir\s+les|tous\s+les|aucun)\s+)?(?:\(?\d+\)?\s*)?(?:commentaires?|réactions?|réponses?|comments?|replies|responses)\s*(?:\(?\d+\)?)?
    |(?:laisse[rz]|poste[rz]|ajoute[rz]|écri(?:re|vez)|leave|post|add)\s+(?:un|une|votre|a|your)\s+(?:commentaire|avis|réaction|comment|reply)
    |votre\s+(?:commentaire|avis)|réagi(?:r|ssez)(?:\s+à\s+cet\s+article)?|commente[rz]\s+cet\s+article|join\s+the\s+(?:conversation|discussion)
    |(?:sur|dans|autour)\s+(?:du|le|la|les)\s+mêmes?\s+(?:sujets?|thèmes?|rubrique|catégorie|série|dossier).{0,20}
    |(?:à|a)\s+(?:lire|voir|découvrir)\s+(?:aussi|également|ensuite)\b.{0,30}
    |(?:vous\s+aimerez|vous\s+pourriez|à\s+voir)\s+(?:aussi|également)\b.{0,20}
    |(?:nos\s+|les\s+)?(?:articles?|contenus?|vidéos?)\s+(?:similaires?|liés?|recommandée?s?|associés?|connexes?|sponsorisés?|populaires?|(?:les\s+)?plus\s+lus)
    |les\s+(?:plus|\+)\s+(?:lus?|partagés|populaires|commentés|vus)|recommandés?\s+pour\s+vous|(?:les\s+)?(?:sujets|thèmes|mots[-\s]clés)\s+associés
    |related\s+(?:articles?|posts?|stories|content|topics|coverage|news)|you\s+(?:may|might)\s+also\s+like|more\s+(?:from|stories)\b.{0,30}
    |(?:\d+\s+|keine\s+)?kommentare?|(?:hinterlasse?n?|schreiben?|verfassen?)\s+(?:sie\s+)?(?:einen?|ihren|deinen)\s+kommentar|kommentar\s+(?:schreiben|verfassen|hinterlassen)
    |(?:ähnliche|verwandte|weitere)\s+(?:beiträge|artikel|themen|meldungen)|meistgelesene?(?:\s+artikel)?|auch\s+interessant
    |most\s+(?:read|popular|viewed)|read\s+next|recommended(?:\s+for\s+you)?|trending(?:\s+now)?|up\s+next
    )\s*[:!.…]?$""",
    re.I | re.X,
)
_COMMENTS = re.compile(r"\b(?:commentaires?|réactions?|réponses?|comments?|kommentare?|replies|reply)\b", re.I)
_WALL = re.compile(
    r"""\babonn|mot\s+de\s+passe|sans\s+engagement|service\s+(?:commercial|clients?)|se\s+connecter|connectez[-\s]vous|\bsubscri(?:be|ber|ption)\b
    |\bnewsletter|\bpassword\b|créer\s+(?:un|votre)\s+compte|faire\s+un\s+don|\bdonate\b""",
    re.I | re.X,
)
_ADDRESSED = re.compile(r"\b(?:vous|votre|vos|notre|nos|je|our|you|your|us)\b", re.I)
_STAMPED = re.compile(
    r"""\b(?:publié|mis\s+à\s+jour|modifié|actualisé|published|updated)\s*:?\s*(?:le\s+|on\s+|hier|aujourd['’]hui|il\s+y\s+a|(?:lun|mar|mercre|jeu|vendre|same|diman)\w+\s+)?\s*\d{0,2}.{0,40}\d{1,2}\s?[h:]\s?\d\d""",
    re.I | re.X,
)


_SIGNED = re.compile(r"[\W_]*(?:(?i:texte\s+)?(?:[Pp]ar|PAR|[Bb]y|BY))\s+[A-ZÀ-Þ]")
_CLOSED = re.compile(
    r"""il\s+vous\s+reste\s+\d+|\b(?:article|contenu|suite|lecture)\b.{0,40}réservée?s?\s+(?:aux|à\s+nos)\s+(?:abonn|inscrits)
    |pour\s+lire\s+la\s+suite|poursuivre\s+(?:votre|la)\s+lecture|subscribe\s+to\s+(?:continue|read)|this\s+(?:article|content)\s+is\s+for\s+subscribers""",
    re.I | re.X,
)


def is_wall(block: Block) -> bool:
    """True for a line that says that the rest of the text is for those who pay or sign in."""
    return len(block.text) < 300 and _CLOSED.search(block.text) is not None


def is_end_mark(block: Block) -> bool:
    """True for a heading of what follows an article: comments, related articles, what others read."""
    return len(block.text) < 70 and _END.match(block.text) is not None


def opens_comments(block: Block) -> bool:
    """True for a heading such as "12 commentaires" or "Laisser un commentaire"."""
    return len(block.text) < 70 and _COMMENTS.search(block.text) is not None and is_end_mark(block)


def is_offer(block: Block) -> bool:
    """True for a short line that speaks to the reader of subscriptions, passwords or newsletters."""
    return len(block.text) < 260 and _WALL.search(block.text) is not None and _ADDRESSED.search(block.text) is not None


_LIVE_MARK = re.compile(
    r"""(?:à\s+)?(?:[01]?\d|2[0-3])\s?[:h]\s?[0-5]\d(?:\s*[-–|•]?\s*mis\s+à\s+jour.{0,40})?
    |(?:fin\s+(?:du|de\s+ce)\s+(?:direct|live)|(?:ce|le)\s+(?:direct|live)\s+est\s+(?:désormais\s+|maintenant\s+)?(?:terminé|clos|fini))""",
    re.I | re.X,
)


def is_live_mark(block: Block) -> bool:
    """True for the clock above a live page's post, alone in its block, and for the word that the live has ended."""
    return len(block.text) < 60 and _LIVE_MARK.fullmatch(block.text.strip(" .!•|")) is not None


def is_edge_line(block: Block) -> bool:
    """True for a line that may stand before or after a text but is none of it: a byline, a date, a label, an offer."""
    text = block.text
    if is_offer(block):
        return True
    if len(text) < (350 if _SIGNED.match(text) else 200) and _STAMPED.search(text):
        return True
    return len(text) < 110 and _EDGE.match(text) is not None
