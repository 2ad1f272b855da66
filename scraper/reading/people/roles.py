"""The words around the names of a byline: functions, places, and what is no name at all."""

from __future__ import annotations

import re

from scraper.reading.people.labels import LABEL

_ROLE_WORDS = (
    r"journalistes?|r[ée]dact(?:eur|rice)s?|correspondante?s?|correspondances?|envoy[ée]e?s?|reporters?|grand[e]? reporters?"
    r"|chroniqueu(?:r|se)s?|[ée]ditorialistes?|chefs?|cheffes?|directeur|directrice|directeurs|responsables?|r[ée]dac(?:' ?chef)?"
    r"|sp[ée]cialistes?|stagiaires?|alternante?s?|pigistes?|photographes?|photojournalistes?|vid[ée]astes?|desk(?:eur|euse)?"
    r"|professeure?s?|prof|ma[îi]tres? de|ma[îi]tresses? de|enseignante?s?|chercheu(?:r|se)s?|docteure?s?|doctorante?s?"
    r"|[ée]conomistes?|sociologues?|historien(?:ne)?s?|philosophes?|politologues?|politistes?|avocate?s?|m[ée]decins?"
    r"|psychologues?|psychiatres?|psychanalystes?|[ée]crivaine?s?|auteure?s?|autrices?|essayistes?|romanci(?:er|[èe]re)s?"
    r"|d[ée]put[ée]e?s?|s[ée]nat(?:eur|rice)s?|maires?|ministres?|pr[ée]sidente?s?|vice-pr[ée]sidente?s?|secr[ée]taires?"
    r"|ambassad(?:eur|rice)s?|consultante?s?|experte?s?|analystes?|ing[ée]nieure?s?|physicien(?:ne)?s?|biologistes?"
    r"|anthropologues?|g[ée]ographes?|juristes?|magistrate?s?|militante?s?|membres?|fondat(?:eur|rice)s?"
    r"|co-?fondat(?:eur|rice)s?|contribut(?:eur|rice|or)s?|collaborat(?:eur|rice)s?|g[ée]rante?s?|d[ée]l[ée]gu[ée]e?s?"
    r"|pr[ée]sentat(?:eur|rice)s?|animat(?:eur|rice)s?|product(?:eur|rice)s?|r[ée]alisat(?:eur|rice)s?|[ée]tudiante?s?"
    r"|blogueu(?:r|se)s?|coprésidente?s?|conseill(?:er|[èe]re)s?|charg[ée]e?s?|agr[ée]g[ée]e?s?|titulaires?|astronomes?"
    r"|infectiologues?|virologues?|[ée]pid[ée]miologistes?|g[ée]n[ée]ral|colonel|traduct(?:eur|rice)s?|[ée]dit(?:eur|rice)s?"
    r"|editors?|collaboration sp[ée]ciale|staff|contributing|senior|freelance|abonn[ée]e?s?|service|bureau|agence"
    r"|writers?|columnists?|correspondents?|analysts?|producers?|critics?"
)
# Those that stand for a function only behind a comma: elsewhere they may be surnames.
_ROLES_APART = (
    r"lect(?:eur|rice)s?|citoyen(?:ne)?s?|habitante?s?|infirmi(?:er|[èe]re)s?|agricult(?:eur|rice)s?|entrepreneure?s?"
    r"|pr[êe]tres?|rabbins?|imams?|past(?:eur|eure)s?|[ée]v[êe]ques?|th[ée]ologien(?:ne)?s?|diplomates?|[ée]lue?s?|eurod[ée]put[ée]e?s?"
    r"|porte-parole|pdg|p-dg|dg|dga|dgs|ceo|drh|phd|urbanistes?|paysagistes?|architectes?|d[ée]mographes?|linguistes?"
    r"|climatologues?|m[ée]t[ée]orologues?|glaciologues?|oc[ée]anographes?|math[ée]maticien(?:ne)?s?|chimistes?|pharmacien(?:ne)?s?"
    r"|v[ée]t[ée]rinaires?|sages?-femmes?|po[èe]tes?|cin[ée]astes?|com[ée]dien(?:ne)?s?|artistes?|musicien(?:ne)?s?|co-?aut(?:eur|rice)s?"
    r"|dessinat(?:eur|rice)s?|plasticien(?:ne)?s?|g[ée]opolitologues?|pr[ée]f[èe]te?s?|adjointe?s?|coordinat(?:eur|rice)s?"
    r"|syndicalistes?|entra[îi]neu(?:r|se)s?|g[ée]n[ée]tic(?:ien|ienne)s?|neurologues?|p[ée]diatres?|cardiologues?|chirurgien(?:ne)?s?"
)
ROLE = re.compile(
    rf"(?:ex-|ancien(?:ne)?s? |(?:de |par )?(?:notre|nos) |jeune |premi(?:er|[èe]re) |une? )?(?:{_ROLE_WORDS}|{_ROLES_APART})(?!\w)",
    re.IGNORECASE,
)
# "notre envoyée spéciale à Oslo Anne Vasseur": what comes before the name.
LEADING_ROLE = re.compile(
    r"(?:de |par )?(?:(?:notre|nos|l[ea']|un|une)\s?)?(?:envoy[ée]e?s? sp[ée]cia(?:le?s?|ux)|correspondante?s?|journalistes?|(?:grande?s? )?reporters?"
    r"|stagiaires?|alternante?s?|pigistes?|clp|g[ée]n[ée]rale?|colonel(?:le)?|r[ée]dact(?:eur|rice)s?(?: en chef)?|chroniqueu(?:r|se)s?|[ée]ditorialistes?"
    r"|secr[ée]taires? de r[ée]daction|chef(?:fe)?s? (?:de rubrique|d['’][ée]dition)|chef(?:fe)?s? (?:du|de) (?:service|desk|bureau)|critiques?|data-?journalistes?"
    r"|direct(?:eur|rice) de la (?:r[ée]daction|publication)|blogueu(?:r|se)s?|contribut(?:eur|rice)s?|pr[ée]sentat(?:eur|rice)s?|analystes?|[ée]crivaine?s?"
    r"|historien(?:ne)?s?|sociologues?|[ée]conomistes?|politologues?|professeure?s?|docteure?s?|[ée]tudiante?s? en journalisme)"
    r"(?: (?:permanente?|r[ée]gionale?|local|locale|adjointe?|web|sportif|sportive|sports?|culture|(?-i:[a-zà-ÿ]+)(?:ique|omique)s?))?(?: (?:à|au|aux|en|dans|de|du) (?-i:[A-ZÀ-Ý])[\w'’-]+(?: (?-i:[a-zà-ÿ])[\w'’-]+)?)?[ ,:]+"
    r"(?=(?-i:[A-ZÀ-Ý])\S+ \S)",
    re.IGNORECASE,
)
# A function printed right after the name, without a comma ("Sophie Vasseur Journaliste").
TRAILING_ROLE = re.compile(
    rf"(?<!\bL[ea])(?<!\bDu)\s+(?:\(?(?:notre|de notre|nos)\s+)?(?:{_ROLE_WORDS})\b.*\Z", re.IGNORECASE
)
TRAILING_PLACE = re.compile(
    r"\s+(?:[àa]|aux?|en|in(?! (?:['’]t|de) )|depuis|dans|de notre|pour|chez|sur|vers|via|contre|lors|apr[èe]s|@)\s+\S.*\Z",
    re.IGNORECASE,
)

ENGLISH_FUNCTION = re.compile(
    r"(?:(?:[\w&’'-]+[ /]){0,6}(?:writer|editor|analyst|columnist|correspondent|reporter|producer|contributor|critic)s?|bureau chief)\Z",
    re.IGNORECASE,
)
""" "Senior Court Analyst", "Technology Writers": English sets the desk before the function."""
DEGREE = re.compile(r"(?:M\.?D|M\.?P\.?H|Ph\.? ?D|MA|MS|MSc|MBA|RN|RD|JD|BA|BSc|DVM|Esq)\.?\Z")
"""What English sets behind a scholar's name."""
BEHIND_SCHOLAR = re.compile(r"\s(?:M\.?D|MPH|Ph\.? ?D)\.?\Z")
"""Those that are no surname in capitals: "Mbaye BA", "Yo MA"."""

TOOK_PICTURES = re.compile(
    r"\s(?:photographe|illustrat(?:eur|rice)|infographiste|dessinat(?:eur|rice)|cadreu(?:r|se))\Z", re.IGNORECASE
)
""" "Anne Vasseur Photographe" signs only where nobody else does."""
SHOUTED_PLACE = re.compile(r"(?:À|A|AUX?|EN|DEPUIS|DANS|CHEZ|SUR|POUR) [A-ZÀ-Ý]")
""" "ANNE VASSEUR, À OSLO"."""
OURS = re.compile(r"(?:de |par )?(?:notre|nos)\b", re.IGNORECASE)

_SCHOOL = (
    r"\b(?:universit[ée]|university|faculty|haute [ée]cole|[ée]cole|laboratoire|coll[èe]ge|acad[ée]mie|sciences po|conservatoire|cnrs"
    r"|inserm|inrae?|ined|insa|iut|iep|ens|ehess|ephe|epfl|uqam|cirad|ird|chu)\b"
)
SCHOOL = re.compile(_SCHOOL, re.IGNORECASE)
"""Where a scholar works: it signs nothing, with his name or without."""
ORGANISATION = re.compile(
    _SCHOOL
    + r"|\b(?:institut|centre|chaire|fondation|association|mus[ée]e|h[ôo]pital|minist[èe]re|f[ée]d[ée]ration|syndicat"
    r"|soci[ée]t[ée]|conseil|comit[ée]|observatoire|think tank|ong|parti|groupe)\b",
    re.IGNORECASE,
)
"""What may follow a comma after a name and is no second person."""
SAINTED_PLACE = re.compile(
    r"(?:San|Santa|Santo|S[ãa]o|Saint|Sainte|Sankt|Puerto|Los|Las)[ -][A-ZÀ-Ý][\w'’-]+(?:[ -][A-ZÀ-Ý][\w'’-]+)?\Z"
)
"""A town, behind a name and a comma: "Anne Vasseur, San José"."""
PLACES = frozenset(place.strip() for place in """
    new york|los angeles|san francisco|washington dc|tel aviv|le caire|la haye|le cap|abou dhabi|hong kong|buenos aires
    rio de janeiro|sao paulo|mexico city|addis abeba|port au prince|la nouvelle orleans|nouvelle caledonie|new delhi
    saint petersbourg|saint denis|saint etienne|corse du sud|haute savoie|seine saint denis|hauts de seine|ile de france
    val de marne|seine et marne|bouches du rhone|alpes maritimes|cote d ivoire|burkina faso|coree du nord|coree du sud
    afrique du sud|arabie saoudite|etats unis|royaume uni|pays bas|republique tcheque|grande bretagne|moyen orient
    proche orient|kuala lumpur|ho chi minh|phnom penh|oulan bator|la paz|san salvador|sierra leone|cap vert|sri lanka
    costa rica|el salvador|porto rico|la reunion|la rochelle|le havre|le mans|fort de france|pointe a pitre
    aix en provence|clermont ferrand|boulogne billancourt|la chaux de fonds|louvain la neuve|trois rivieres|puy de dome
    cite du vatican|rd congo|republique democratique du congo|guinee bissau|guinee equatoriale|nouvelle ecosse
    afrique de l ouest|afrique du nord|afrique de l est|afrique centrale|afrique australe|afrique subsaharienne
    afrique francophone|amerique latine|amerique du nord|amerique du sud|amerique centrale|europe de l est
    asie du sud est|asie centrale|corne de l afrique|golfe persique
    pas de calais|loire atlantique|ille et vilaine|haute garonne|val d oise|haut rhin|bas rhin|grand est|pays basque
""".replace("\n", "|").split("|"))  # fmt: skip

# A chunk with one of these among its words is the page's furniture, not somebody.
_NOT_NAMES = re.compile(
    r"\b(?:abonn[ée]s?|abonnez|abonnement|r[ée]serv[ée]|exclusi(?:f|ve|vit[ée])|lire|lisez|lecture|suivre|suivez|partager"
    r"|commentaires?|commenter|connexion|connectez|newsletter|publi[ée]|mis|mise|jour|modifi[ée]|article|articles|facebook"
    r"|tweet|share|view|learn|twitter|instagram|linkedin|whatsapp|temps|minutes?|heures?|janvier|f[ée]vrier|avril|juillet|ao[ûu]t|septembre"
    r"|octobre|novembre|d[ée]cembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|accueil|politique|[ée]conomie"
    r"|soci[ée]t[ée]|culture|sports?|monde|international|opinions?|d[ée]bats?|sant[ée]|sciences?|environnement|faits|divers"
    r"|plus|collective|archives|ville|mairie|pr[ée]fecture|communiqu[ée]s?|publi|tous|toute|toutes|voir|ses|son|sa|nos|notre|votre|vos|cette?|ces|anonyme|anonymous|unknown|inconnu|null"
    r"|undefined|none|super user|super utilisateur|superuser|test|copier|lien|imprimer|envoyer|mail|email|[ée]couter|vid[ée]o|photo|gratuit|premium|podcast"
    r"|guerre|feuilleton|po[èe]me|entretien|interview|traduction|r[ée]alisation|reportage|[ée]dito|[ée]ditorial|billet|humeur|pays|ligue|coupe|c[ôo]te|vall[ée]e|prix|vie|mots|carnet|standards|practices|polic(?:y|ies)|guidelines|annonces|march[ée]s|avis|offres?|[ée]ditions?|compte|format|derni[èe]res?|agences?|correspondances?|correspondante?s?|collaboration|r[ée]gions?|continu|direct|live|replay|mentions|site|tribunes? libres?|avec|par|est|sont|ont|qui|que|dans|pour|sur|une?|aux?|ou|et|avoir|[êe]tre)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"(?<![\w-])(?<!L['’])(?:a|ont|avait|avaient|aura|auront|n['’]a|n['’]ont|s['’]est|se sont) (?:\w+ment |été |pas |déjà |aussi )?\w+(?:[ée]|i|it|is|u|t|[ée]e?s?)\b"
    r"|(?<![\w-])(?<!L['’])(?:est|sont|était|étaient|sera|seront|fut|peut|peuvent|doit|doivent|va|vont|fait|faut)\s+\w+",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """True where a word shows that this is no name: a section, a button, a verb."""
    return bool(_NOT_NAMES.search(text))


def is_prose(text: str) -> bool:
    """True where a finite verb shows running text, unless it opens as a byline does ("Par …", whose author's life may follow)."""
    return bool(_VERB.search(text)) and not LABEL.match(text)
