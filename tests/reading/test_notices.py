"""What a page says of itself, told from what an article says."""

from __future__ import annotations

import pytest

from scraper.reading.body.notices import is_notice

OF_THE_PAGE = [
    "Cette page contient des liens d'affiliation : si vous achetez un produit, nous pouvons toucher une commission.",
    "Certains liens de cet article sont affiliés.",
    "Lire page suivante : l'osier brun",
    "En cas de reprise de nos textes, la mention des sources est obligatoire.",
    "Cet article est publié en partenariat avec la Revue des osiers, qui paraît chaque trimestre.",
    "Les informations recueillies font l'objet d'un traitement informatique destiné au service des abonnements.",
    "Ce carnet est personnel, la rédaction n'est pas à l'origine de ses contenus.",
    "Comment tenir dans un monde incertain ? "
    + "Par nos enquêtes, nos récits et nos entretiens, " * 8
    + "nous accompagnons nos abonnés.",
    "Cet article fait partie de l'édition spéciale Ponts et passerelles.",
    "Cet article fait partie de l'enquête Ponts et passerelles.",
    "Views: 0",
    "Some of the links on this page are affiliate links: we may earn a small commission.",
    "What would you do? Let us know in the comments below.",
    "Questions? E-mail us at desk@levannier.example",
    "Les droits de l'ensemble des contenus de ce site sont déposés. Toute diffusion est payante.",
    "Cet article a été publié automatiquement. Source : ats",
    "Si vous avez trouvé une coquille, veuillez nous en informer.",
    "Republiez gratuitement cet article, en ligne ou sur papier.",
    "Cette page se rafraîchit automatiquement toutes les 60 secondes.",
    "Envoyer l'article à un ami | Version imprimable | Signaler un abus",
    "Pour actualiser la page, cliquez ici ou appuyez sur F5.",
    "Recevez en avant-première les analyses de la rédaction du Vannier.",
    "Découvrez nos autres vidéos de la semaine",
    "Reproduction, même partielle, interdite sans l'accord de l'auteur",
    "© Le Vannier. Toute reproduction ou diffusion est strictement interdite.",
    "[cc] levannier.example, 2026, dépêches libres de copie et de diffusion sous réserve de mention de la source.",
    "Ces propos n'engagent en rien la rédaction.",
    "Saisissez une adresse e-mail valide",
    "Votre inscription a bien été enregistrée",
    "Les lecteurs ont aussi lu",
    "La version audio de cet article est générée par une synthèse vocale",
    "Découvrez aussi nos autres lettres de la semaine",
    "Les prix mentionnés dans cet article sont donnés à titre indicatif.",
    "Cet article a été initialement publié sur le site du Vannier.",
    "Cet article est republié à partir de La Revue sous licence libre.",
    "Cet article est extrait du magazine Le Vannier n° 312.",
    "Article paru dans le numéro 312 du Vannier",
    "Ce texte a été traduit de l'anglais par Ada Brackwater.",
    "Ce contenu a été rédigé avec l'aide d'une intelligence artificielle.",
    "Cet article a été modifié le 3 mai pour corriger un chiffre.",
    "Cette enquête a bénéficié du soutien financier de la Fondation de l'Osier.",
    "Ce reportage a été réalisé avec le soutien du Fonds pour le journalisme.",
    "L'Initiative de journalisme local est financée par le gouvernement du Canada.",
    "Cet article fait partie de notre série d'été.",
    "Ce contenu vous est proposé par La Banque de l'Osier.",
    "En partenariat avec La Banque de l'Osier",
    "Publi-reportage de La Banque de l'Osier",
    "Tweet non disponible",
    "Pour afficher ce contenu, veuillez accepter les cookies.",
    "Les textes sont la propriété de leurs auteurs et n'engagent que leur avis.",
    "Le texte ne reflète pas nécessairement la position de la rédaction.",
    "Reproduction et diffusion interdites sans accord écrit",
    "Vous êtes témoin d'un événement ? Envoyez vos photos à redaction@levannier.example",
    "Une info à nous transmettre ? Écrivez à la rédaction",
    "Vous avez aimé cet article ? Le Vannier est gratuit : faites-le découvrir autour de vous.",
    "Chaque matin, recevez l'essentiel de l'actualité.",
    "Personnalisez votre actualité avec Mon Vannier.",
    "Rejoignez notre chaîne WhatsApp",
    "Retrouvez toute l'actualité de Vannier sur notre application.",
    "Tu veux ne rien manquer du hockey ? Active les notifications.",
    "Soyez le premier à commenter",
    "Votez : pour ou contre le pont ?",
    "Hat Ihnen dieser Artikel gefallen?",
    "Découvrez également",
    "Lire notre enquête : la vannerie en crise",
    "Relire : La vannerie en crise",
    "Tous nos articles sur la vannerie",
    "Article suivant",
    "Imprimer l'article",
    "Publicité. Faites défiler pour continuer.",
    "Lus : 2 317 fois",
    "312 vues",
]
OF_THE_ARTICLE = [
    "Cet article a été adopté par les sénateurs, contre l'avis du gouvernement.",
    "Cet article du code civil a été modifié par la loi de 2019, puis abrogé.",
    "Cette vidéo n'est plus disponible depuis que la mairie a demandé son retrait, mais des copies circulent.",
    "L'article 4 fait partie du texte que les députés examinent jeudi.",
    "Le dossier est financé par la région, dont le président a changé d'avis.",
    "Il aurait touché une commission de dix pour cent sur chaque panier.",
    "Ces propos ne reflètent pas la position de la commune, a répondu le maire.",
    "Ces promesses n'engagent que ceux qui les écoutent.",
    "La publication du rapport est attendue pour lundi.",
    '"Nous accompagnons nos abonnés depuis la panne", assure le directeur du réseau.',
    "Les informations recueillies par l'enquêteur dormaient dans un tiroir.",
    "Les prix du bois ont doublé en un an.",
    "Chaque matin, il traverse le pont à six heures pour livrer ses paniers.",
    "Retrouver un toit, voilà ce que demandent les trois familles.",
    "Tous les articles du règlement ont été votés.",
    "Vous avez aimé vos vacances ? Lui les a passées à tresser de l'osier.",
    "Témoin de la scène, un pêcheur a donné l'alerte.",
    "Le contenu du camion s'est répandu sur la chaussée.",
    "Votez pour moi, lançait-il à chaque marché.",
    "Nous avons besoin de bras, répète l'éleveur.",
    "La suite après l'entracte fut plus heureuse.",
    "Qui suis-je ?",
    "Cette page de notre histoire est mise au jour.",
    "La diffusion du documentaire a été interdite par le préfet.",
    "La reproduction des saules en pot est interdite depuis la loi de 2019.",
    "Le public a vu 312 fois la pièce.",
]


@pytest.mark.parametrize("text", OF_THE_PAGE)
def test_of_the_page(text: str) -> None:
    assert is_notice(text)


@pytest.mark.parametrize("text", OF_THE_ARTICLE)
def test_of_the_article(text: str) -> None:
    assert not is_notice(text)
