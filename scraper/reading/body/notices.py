"""What a page says of itself: where a text comes from, who paid for it, what else there is, how often it was read."""

from __future__ import annotations

import re

_PIECE = r"(?:article|page|contenu|texte|billet|reportage|enquête|dossier|entretien|interview|série|podcast|publication|vidéo|projet|émission|tribune|chronique|analyse|tweet|post|message)"
_THIS = rf"(?:cet(?:te)?|ces?|le|la|l['’])\s*{_PIECE}s?"
_OF_ITSELF = re.compile(
    rf"""^[\W_]*(?:
    {_THIS}(?:\s+\w+)?\s+(?:contien|comport|compren|peut\s+conten)\w+\b.{{0,40}}\bliens?\b
    |(?:la\s+(?:version|lecture)\s+audio\s+de\s+)?{_THIS}\s+(?:est|sont|a\s+été|ont\s+été)\s+(?:\w+ment\s+|d['’]abord\s+|à\s+l['’]origine\s+)?(?:
        (?:re)?publiée?s?\s+(?:\w+ment\s+)?(?:sur|dans|par|à\s+partir|pour\s+la|le\s+\d|en\s+(?:accès|partenariat|collaboration)|sous|initialement)
        |parue?s?\s+(?:\w+ment\s+)?(?:dans|sur|le\s+\d)|extraite?s?\s+d|tirée?s?\s+d
        |traduite?s?\s+(?:d[eu']|par|automatiquement|en\b|avec)|traduite?s?\W*$
        |(?:rédigée?s?|écrite?s?|générée?s?|résumée?s?|relue?s?)\s+(?:automatiquement|(?:avec|à)\s+l['’]aide|par\s+(?:une?\s+|la\s+)?(?:intelligence|IA\b|robot|synthèse))
        |(?:mise?s?\s+à\s+jour|modifiée?s?|corrigée?s?|complétée?s?|actualisée?s?|éditée?s?)\s+(?:le\b|à\s+\d|pour|afin|suite|avec|depuis|hier|ce\s)
        |(?:réalisée?s?|produite?s?|financée?s?|soutenue?s?|rendue?s?\s+possibles?)\s+(?:\w+\s+){{0,3}}(?:avec|grâce|par|dans\s+le\s+cadre)\b.{{0,40}}\b(?:soutien|aide|appui|concours|partenariat|bourse|fonds|fondation|gouvernement|union\s+européenne)
        |(?:proposée?s?|offerte?s?|sponsorisée?s?|conçue?s?)\s+(?:\w+\s+){{0,2}}(?:par|à|en\s+partenariat))
    |{_THIS}\s+(?:fai(?:t|sai[et]n?t?)|font)\s+partie\s+(?:d['’]une?|de\s+(?:la|notre|l['’])|du|des)\s*(?:dossier|série|numéro|édition\s+spéciale|collection|rubrique|sélection|hors-série|enquête|projet|cahier)
    |{_THIS}\s+(?:a|ont)\s+été\s+(?:publiée?s?|importée?s?|reprise?s?|diffusée?s?|générée?s?)\s+automatiquement\b
    |les\s+droits\s+(?:de|sur)\b.{{0,60}}\b(?:contenus?|textes?|articles?|site)\b.{{0,60}}\b(?:déposés|réservés|protégés)\b
    |toute\s+(?:re)?(?:diffusion|production|utilisation)\b.{{0,60}}\b(?:payante|soumise\s+à\s+(?:autorisation|accord|redevance))
    |{_THIS}\s+(?:a|ont)\s+bénéficié\s+d.{{0,30}}(?:soutien|aide|bourse|appui|financement)
    |{_THIS}\s+vous\s+(?:a\s+(?:plu|intéressée?|été\s+utile|été\s+proposé)|est\s+(?:proposé|offert)|ont\s+plu)
    |{_PIECE}\s+(?:parue?|publiée?|extraite?|tirée?|initialement\s+\w+|proposée?|offerte?)\s+(?:dans|du|de|sur|par|le\s+\d).{{0,90}}$
    |{_PIECE}(?:\s+\w+)?\s+(?:non\s+disponible|indisponible|bloquée?)\b|{_THIS}\s+n['’]est\s+(?:pas|plus)\s+(?:disponible|visible|accessible)\b(?:(?!\ba\s+\w+é\b).)*$
    |l['’]initiative\s+de\s+journalisme\s+local\b|local\s+journalism\s+initiative\b
    |(?:en\s+)?partenariat\s+avec\b[^.!?]{{2,60}}$|(?:contenu|article|publi)[-\s]?(?:sponsorisé|partenaire|de\s+marque|communiqué|reportage|rédactionnel)\b.{{0,60}}$
    |les\s+(?:articles|textes|propos|commentaires|opinions)\b.{{0,60}}\bpropriété\s+de\s+leurs?
    |les\s+prix\b.{{0,60}}\b(?:indicatif|susceptibles)
    )""",
    re.I | re.X,
)
_ON_OWN_BEHALF = re.compile(
    r"""\bliens?\s+(?:\w+\s+){0,4}(?:d['’])?affili(?:és?|ation)\b|\bnous\s+(?:pouvons|pourrons|pourrions|percevons|touchons|recevons)\b.{0,30}\bcommission
    |\b(?:chaque|tous\s+les|toutes\s+les)\b.{0,40}\bdans\s+(?:ta|votre)\s+boîte\s+(?:e-?mail|mail|aux\s+lettres)\b
    |\blinks\b.{0,40}\bare\s+affiliate\b|\bwe\s+(?:may|might|could)\s+(?:earn|receive|get)\b.{0,40}\bcommission\b
    |^[\W_]*(?:les|vos)\s+(?:informations?|données)\s+(?:personnelles\s+)?(?:recueillies|collectées)\b.{0,60}\b(?:font\s+l['’]objet|sont\s+(?:enregistrées|destinées|traitées|nécessaires))
    |\b(?:mention|citation|indication)\s+d(?:e\s+la|es?)\s+sources?\b.{0,40}\b(?:obligatoire|exigée|requise)
    |\bcommission\b.{0,20}\bnous\s+être\s+(?:re)?versée
    |n['’]engage(?:nt)?\s+(?:pas|en\s+rien|nullement|aucunement)\s+(?:(?:la|notre)\s+(?:rédaction|responsabilité)|le\s+(?:journal|site|média|magazine)\b)
    |n['’]engage(?:nt)?\s+(?:que\s+)?(?:leurs?|l['’]|son|sa|ses|la\s+seule)\s*(?:avis|opinions?|aut\w+|signat\w+|responsab\w+)
    |ne\s+(?:reflète|représente)(?:nt)?\s+(?:pas\s+(?:nécessairement|forcément|toujours)|pas)\b.{0,60}\b(?:rédaction|journal|magazine|revue|média|notre\s+(?:site|titre))\b
    |(?:accepter|acceptez|acceptant)\s+(?:et\s+(?:afficher|continuer|fermer)|(?:les|ces|nos|des)\s+(?:cookies|traceurs))
    |(?:afficher|visionner|voir|regarder|lire)\s+(?:ce(?:tte)?|le|la)\s+(?:contenu|vidéo|publication|post|tweet|carte)\b.{0,60}\b(?:accepte[rz]?|cookies|traceurs|consentement)
    |\blibres?\s+(?:de|d['’])\s*(?:copie|droits?|reprise|diffusion|reproduction|(?:ré)?utilisation)\b.{0,60}\b(?:sous\s+réserve|à\s+condition|mention)
    |\b(?:reproduction|rediffusion|diffusion)s?(?:[\s,]+(?:même|totale|partielle|intégrale|ou|et|et/ou|rediffusion|diffusion|utilisation|représentation|de\s+(?:cet|l['’]|nos|ce)\s*\w+|des\s+(?:articles|textes|photos|contenus)))*
        [\s,]+(?:(?:est|sont|strictement|formellement|rigoureusement)\s+)*interdites?\b(?:\s+sans\b|[^.]{0,25}\.?$)""",
    re.I | re.X,
)
_TO_READERS = re.compile(
    r"""^[\W_]*(?:
    (?:(?:si\s+)?vous\s+(?:êtes|avez\s+été|étiez)\s+|été\s+)?témoins?\s+d['’]un[^.!]{0,60}\?|avez[-\s]vous\s+été\s+témoins?\b
    |(?:une?|des)\s+(?:infos?|informations?|questions?|erreurs?|fautes?|coquilles?|remarques?|suggestions?|idées?|réactions?|témoignages?|scoops?)\b[^.!?]{0,50}\?\s*(?:[\w'’]+(?:ez|ons)\b|n['’]hésitez|dites)
    |(?:si\s+)?vous\s+avez\s+(?:bien\s+)?(?:aimé|apprécié)\s+(?:cet(?:te)?|ce|notre)\s+(?:article|contenu|texte|reportage|sujet|entretien|interview|enquête|vidéo|épisode|podcast|tribune|analyse|portrait|récit|papier|billet)
    |ne\s+(?:manquez|ratez|loupez)\s+(?:plus\s+)?(?:rien|aucun)\b[^.!?]{0,60}(?:actu|info|article|ville|région|newsletter|épisode)
    |(?:chaque|tous\s+les)\s+(?:matin|soir|jour|semaine|mois|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|midi)s?\b.{0,60}\b(?:recevez|boîte\s+(?:mail|aux\s+lettres)|newsletter|infolettre|par\s+(?:e-?)?mail)
    |(?:l['’]actualité|la\s+politique|le\s+sport|la\s+culture|le\s+sujet|ce\s+sujet|[\w'’ ]{3,30})\s+vous\s+(?:passionne|intéresse)(?:nt)?\s*\?
    |personnalise[rz]\s+(?:votre|vos|ton)\s+(?:actu|info|fil|page)|ajoute[rz]\b.{2,40}\b(?:à|dans|comme)\s+(?:vos|tes|mes)?\s*(?:sources?|favoris|préféré)
    |suivez\s+(?:toute\s+)?l['’](?:actualité|info)\b|toute\s+l['’]actualité\b.{0,60}\b(?:sur|dans|avec)\s+(?:notre|nos|le\s+site)
    |rejoi(?:gnez|ns|ndre)\b.{0,25}\b(?:chaîne|communauté|groupe|canal|club|serveur|discord|whatsapp|telegram)
    |retrouve[rz]?\s+(?:toute|tous|toutes|les\s+autres|l['’]ensemble|nos|notre|l['’]intégralité|cet(?:te)?|ce)\b.{0,50}\b(?:actualités?|articles?|épisodes?|numéros?|kiosques?|appli\w*|site|dossiers?|vidéos?|podcasts?|replay|émissions?)\b[^.]{0,110}(?:\.\s+(?:achet|abonn|command|disponib|découvr)\w+.{0,80})?\.?$
    |retrouve[rz]\b.{2,70}\b(?:du\s+lundi\s+au\s+\w+di|(?:tous\s+les|chaque)\s+(?:jours?|matins?|soirs?|semaines?|week-ends?|(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?))\b.{0,20}\d\s?h\d{0,2}\b.{0,80}$
    |toutes\s+les\s+fréquences\b.{0,50}$
    |(?:tu\s+(?:veux|souhaites|aimes)\b.{0,60}[?!]\s*)?(?:active|télécharge|inscris|abonne|rejoins|partage)[-\s](?:toi|les\s+notif\w*|notre|nos|l['’]app\w*)
    |soyez\s+l[ea]\s+premi(?:er|ère)|participe[rz]\s+(?:au\s+débat|à\s+la\s+discussion|au\s+sondage)
    |vous\s+(?:souhaitez|voulez|désirez)\s+(?:recevoir|être\s+(?:alerté|informé|averti)|en\s+savoir\s+plus|rester\s+informé)
    |nous\s+avons\s+besoin\s+de\s+(?:vous|votre)|votre\s+(?:avis|témoignage|histoire|opinion)\s+(?:nous\s+)?(?:intéresse|compte)
    |(?:saisi(?:r|ssez)|renseigne[rz]|entre[rz]|indique[rz]|veuillez\s+(?:saisir|renseigner|entrer|indiquer))\s+(?:une?|votre)\s+(?:adresse\s+)?(?:e-?mail|courriel|électronique)
    |republie[rz]\b.{0,40}\b(?:articles?|textes?|contenus?)\b
    |(?:cette\s+page|ce\s+(?:direct|live|fil))\s+(?:se\s+(?:rafraîchit|recharge|met\s+à\s+jour)|est\s+(?:actualisée?|rafraîchie?|rechargée?|mise?\s+à\s+jour))\s+(?:automatiquement|en\s+(?:direct|continu|temps)|toutes\s+les)
    |votre\s+inscription\s+(?:a\s+(?:bien\s+)?été|est|n['’])|(?:l['’]|cette\s+)(?:adresse\s+)?(?:e-?mail|courriel)\s+(?:saisie?|indiquée?|renseignée?)\s+(?:est|n['’])
    |(?:(?:pour|afin\s+d['’e])\s*)?(?:actualise[rz]|rafraîchi(?:r|ssez)|recharge[rz])\s+(?:la|cette|votre)\s+page\b
    |recevez\s+en\s+(?:avant-première|exclusivité|priorité)\b
    |(?:nos|d['’]autres|les)\s+(?:lecteurs|internautes|abonnés)\s+(?:ont|lisent)\s+(?:aussi\s+|également\s+)?(?:lu|ensuite)\b
    |si\s+vous\s+(?:avez\s+)?(?:trouvé|trouvez|repéré|repérez|constaté|constatez|relevé|relevez|remarqué|remarquez)\s+une?\s+(?:coquille|erreur|faute|inexactitude)
    |(?:les|vos)\s+commentaires\s+(?:sont|seront)\s+(?:modérés|soumis|publiés|relus)\b.{0,60}\bv(?:ous|otre|os)\b|vous\s+êtes\s+invitée?s?\s+à\s+(?:commenter|réagir)\b
    |(?:sondage\s*:|votez\s*(?::|!)).{0,100}\?$
    |(?:do\s+you\s+have|got|have\s+you\s+got)\s+(?:a\s+)?(?:story|tip|news|information)\b[^.?]{0,50}\?\s*(?:e-?mail|contact|call|get\s+in|share|let|tell|send)\b
    |hat\s+(?:ihnen|dir)\s+(?:dieser|der)\s+(?:artikel|beitrag)\s+gefallen
    )""",
    re.I | re.X,
)
_ASKS_FOR_A_WORD = re.compile(
    r"\b(?:let\s+us\s+know|tell\s+us|sound\s+off|share\s+your\s+\w+)\b.{0,60}\bcomments\b|\be-?mail\s+us\s+at\b", re.I
)
"""In French it is the writer who asks so, with the last words of his text."""
_SERVES_READERS = re.compile(
    r"^[^\"«“„]*\b(?:nous\s+accompagnons\s+(?:chaque\s+jour\s+)?nos\s+(?:abonnés|lecteurs)|la\s+rédaction\s+n['’]est\s+pas\s+à\s+l['’]origine)\b[^\"«“„]*$",
    re.I,
)
_QUOTED = re.compile(r"[«“„]")
_LABELS = re.compile(
    r"""[\W_]*(?:
    (?:re)?découvr(?:ez|ir)\s+(?:nos\s+autres\s+.{3,50}|(?:également|aussi)(?:\s+(?:nos|notre|les)\b.{2,60})?|(?:tou(?:te)?s\s+)?(?:nos|les)\s+(?:offres|articles|dossiers|vidéos|newsletters|podcasts))
    |(?:re)?(?:lire|voir|écouter|consulter)\s+(?:notre|nos)\s+.{2,90}|(?:voir|lire|consulter)\s+(?:d['’]|les\s+)autres\s+(?:articles|actualités|infos|dossiers).{0,50}|re(?:lire|voir|écouter)\s*:.{2,90}|notre\s+(?:dossier|enquête|sélection|reportage|article)\s*:.{2,90}
    |(?!.*[.!?]$)tou(?:te)?s\s+(?:nos|les)\s+(?:articles|infos|actualités|vidéos|dossiers|épisodes|podcasts|newsletters|chroniques|résultats)\b.{0,50}
    |(?:les\s+)?(?:autres\s+)?(?:articles?|épisodes?|vidéos?|chroniques?|pages?|diapo\w*)\s+(?:suivante?s?|précédente?s?)(?:\s+de\s+la\s+série)?
    |(?:lire\s+(?:la\s+)?)?page\s+(?:suivante|précédente)\s*:.{2,80}
    |(?:lire|feuilleter|consulter|télécharger)\s+(?:le|votre)\s+(?:journal|numéro|magazine)(?:\s+.{0,30})?|le\s+journal\s+du\s+jour
    |envoyer\s+(?:l['’]|cet\s+)article\s+à\s+un\s+ami|version\s+imprimable|signaler\s+(?:un\s+abus|cet\s+article|une\s+erreur)
    |(?:imprimer|envoyer|recommander|sauvegarder|enregistrer|télécharger|offrir|signaler|citer)(?:\s+(?:l['’]article|cet\s+article|la\s+page|par\s+(?:e-?)?mail|à\s+un\s+ami|en\s+pdf))?
    |ajouter\s+(?:(?:l['’]|un\s+|cet\s+)article\s+)?à\s+\W{0,2}(?:vos|mes|ma|votre)\s+(?:favoris|sélections?|liste\s+de\s+lecture|lectures).{0,40}
    |(?:retour\s+(?:à|en|au)\s+(?:l['’]accueil|la\s+une|haut|sommaire)|haut\s+de\s+page|fin\s+de\s+l['’]article|revenir\s+en\s+haut)
    |(?!.*[.!?]$)(?:la\s+)?suite\s+(?:de\s+l['’]article\s+)?(?:après|ci-dessous|en\s+dessous)\b.{0,40}|publicité\b.{0,40}|faites\s+défiler\b.{0,40}
    |(?:la\s+)?(?:vidéo|photo|image|recette|citation)\s+(?:du\s+jour|de\s+la\s+semaine|à\s+la\s+une)\s*:?
    |(?:l['’]aut(?:eure?|rice)|biographie\s+de\s+l['’]aut\w+)
    |(?:article\s+)?(?:lus?|vues?|lectures|visites|partages|commentaires?|réactions?|hits|views|nombre\s+de\s+(?:lectures|vues|visites|commentaires)|affichages)\s*:?\s*\(?\d[\d\s.,]*k?\)?\s*(?:fois)?
    |\d[\d\s.,]*k?\s+(?:vues|lectures|partages|visites|affichages|clics|views)
    |[\w .'’-]{1,50}\(@\w{2,20}\)\s[\w. ]{2,15},?\s(?:19|20)\d\d
    |(?:taille\s+d(?:u\s+texte|e\s+(?:la\s+)?police)|ajuster\s+la\s+taille)\b.{0,60}
    |(?:list\s+)?price\s*:\s*[\d\s.,]+€|\d+\s+used\s+&\s+new\s+available\s+from\b.{2,20}
    )[\W_]*""",
    re.I | re.X,
)
BETWEEN_LABELS = re.compile(r"\s*[|•·]\s*")
_LONGEST = 400
_LONGEST_PLEA = 600
_LONGEST_LABEL = 120


def is_notice(text: str) -> bool:
    """True for a line that speaks of the page, or to its readers on the newspaper's own behalf."""
    if len(text) <= _LONGEST_PLEA and (_ON_OWN_BEHALF.search(text) or _SERVES_READERS.search(text)):
        return True
    if len(text) > _LONGEST:
        return False
    if _OF_ITSELF.match(text) or _TO_READERS.match(text):
        return True
    if _ASKS_FOR_A_WORD.search(text) and not _QUOTED.search(text):
        return True
    return len(text) <= _LONGEST_LABEL and all(map(_LABELS.fullmatch, filter(None, BETWEEN_LABELS.split(text))))
