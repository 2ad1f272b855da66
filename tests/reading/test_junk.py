"""Lines that are none of the article's, and lines that look like them and are."""

from __future__ import annotations

import pytest

from scraper.reading.body.blocks import Block
from scraper.reading.body.edge_lines import is_edge_line
from scraper.reading.body.end_marks import is_live_mark
from scraper.reading.body.junk import is_junk
from scraper.reading.body.offers import is_appeal, is_offer, is_wall


def line(text: str, *, linked: int = 0, kind: str = "paragraph") -> Block:
    return Block(text, kind, 0, linked, 0, 0)  # type: ignore[arg-type]


JUNK = [
    "Voir aussi : le pont de Vannier, la digue et le port ont rouvert.",
    "Abonnez-vous à nos lettres du matin",
    "Lire aussi : Le pont de Vannier rouvre",
    ">> À LIRE AUSSI - Le marché déménage",
    "À lire également : nos conseils",
    "→ Écoutez le reportage en intégralité",
    ">> Revoir le sujet du journal sur le port:",
    "La rédaction vous conseille",
    "Lesen Sie auch: Die alte Brücke öffnet wieder",
    "Anzeige",
    "Das könnte Sie auch interessieren",
    "Ähnliche Beiträge",
    "12 Kommentare",
    "Schreibe einen Kommentar",
    "More information: O. Mercer et al., Footbridges in Winter (2026)",
    "Sur le même sujet",
    "La suite après cette publicité",
    "Publicité",
    "Il vous reste 57 % de cet article à lire.",
    "Cet article est réservé aux abonnés.",
    "Déjà abonné ? Connectez-vous",
    "Inscrivez-vous à notre newsletter pour ne rien manquer.",
    "Pour rester informé, inscrivez-vous à notre newsletter et recevez chaque jour l'essentiel.",
    "Ça peut aussi vous intéresser :",
    "À ne pas manquer sur Le Vannier :",
    "Suivez-nous sur les réseaux",
    "Partager sur Facebook",
    "Temps de lecture : 4 min",
    "Tags : port, pêche",
    "© Le Vannier",
    "Écouter l'article | 3 minutes",
    "La synthèse vocale lit ce texte à haute voix et peut se tromper.",
    "Vous utilisez un bloqueur de publicité : désactivez-le pour lire nos articles.",
    "Nos journalistes vous apportent une information fiable grâce aux revenus de la publicité.",
    "Restez informés ! Activez les notifications du Vannier.",
    "Cet article a été publié le mardi 13 mars 2007 à 10:42 et est classé dans Port.",
    "Les tribunes publiées dans Le Vannier n’engagent que leurs auteurs.",
    "2 Commentaire(s)",
    "3 réflexions sur « Le vieux pont de Vannier rouvre aux piétons, et les voitures attendront le printemps »",
    "One thought on “The bridge reopens”",
    "Une réponse à “Le pont rouvre”",
    "Autres articles",
    "Posts récents Voir tout",
    "Dernières dépêches",
    "Vous avez peut-être raté",
    "Vous souhaitez réagir à cet article ?",
    "Über den Autor",
    "Lees ook",
    "Tous droits réservés",
    "https://levannier.example/2026/pont.html",
    "Read more: The bridge reopens",
    "Sign up for our morning briefing",
    "Vous souhaitez nous poser une question ou nous signaler une erreur ? Écrivez au Vannier.",
    "Story continues below advertisement",
    "Related articles:",
    "...pour lire la suite, rejoignez nos lecteurs",
    "Le pont vu de la rive droite, samedi. © Ada Brackwater, Le Vannier",
    "Le maire coupe le ruban. Photo : Le Vannier",
    "Les Plumes du Vannier sont un lieu de libre parole. Leurs textes n'engagent pas la rédaction.",
    "Dans la même édition :",
    "Article protégé, reproduction même partielle interdite sans accord de l'éditeur",
    "4 min",
    "“",
    "–––––––",
    "ARTICLE RECOMMANDÉ : Le bac de Vannier reprend son service",
    "► Un reportage de Solange Iribarne et Ada Brackwater",
    "For more news of the harbour please visit our page",
    "Pour plus d'informations et d'analyses sur le port, suivez Le Vannier",
    "Related",
]
OWN = [
    "Ces promesses n'engagent pas le maire, a répondu l'opposition.",
    "Dans la même édition du concours, deux élèves du lycée avaient déjà été primés.",
    "Lire est un plaisir que les enfants du quartier découvrent tôt.",
    "Voir la mer une fois par an suffit aux habitants de Vannier.",
    "À lire les chiffres du port, la saison fut bonne.",
    "Il vous reste à voter, a lancé le maire à la salle.",
    "La publicité des débats est garantie par la loi.",
    "Sur le même quai, deux chalutiers attendaient leur tour.",
    ">> Un match sans but.",
    "Vous souhaitez apprendre la vannerie ? Le musée ouvre ses ateliers.",
    "Les abonnés du gaz recevront un courrier.",
    "Read the room, the mayor told them.",
    "Sur la photo : deux enfants, un chien et le pont derrière eux.",
    "Il est resté 4 minutes.",
    "Oui.",
    "12",
    "© Le Vannier - 3 mai 2026 - Le vieux pont a rouvert samedi, devant une centaine d'habitants venus des deux rives.",
    "D'autres articles de la loi restent à voter.",
    "Deux réactions à la décision du maire sont arrivées dans la soirée.",
    "La synthèse vocale a rendu leur voix à deux malades du port.",
    "Les bloqueurs de publicité inquiètent les éditeurs, qui réclament une loi.",
    "Voir aussi, pour qui en doute, le mot que le maire a laissé sur la porte.",
    "À lire aussi leurs copies, elle s'est découvert un goût pour les marges du cahier.",
    "La newsletter de l'émission comptait quarante mille lecteurs, elle n'en a plus que dix mille.",
    "Abonnez-vous à un syndicat, c'est ce que disait mon père le dimanche en rentrant du port, et personne à table ne savait s'il parlait sérieusement ou s'il récitait une affiche de sa jeunesse.",
    "Autres sujets",
    "Plus d'infos sur levannier.example",
    "► Tarif plein : 5 euros",
    "For more than a year the harbour has seen no news of the ferry, its captain said.",
]


@pytest.mark.parametrize("text", JUNK)
def test_junk(text: str) -> None:
    assert is_junk(line(text))


@pytest.mark.parametrize("text", OWN)
def test_the_articles_own_words(text: str) -> None:
    assert not is_junk(line(text))


@pytest.mark.parametrize(
    "text", ["[Comment le pont de Vannier fut sauvé]", "📲 Toute la vie du port est sur Facebook et sur Instagram"]
)
def test_a_line_that_only_leads_away(text: str) -> None:
    assert is_junk(line(text, linked=len(text) - 2))
    assert not is_junk(line(text))


def test_an_invitation_is_junk_where_most_of_it_is_a_link() -> None:
    text = "Pour en savoir plus sur le port, notre dossier complet"
    assert is_junk(line(text, linked=30))
    assert is_junk(line("Suivez les cours du saule : Osier blanc, osier vert", linked=24))
    assert not is_junk(line("Suivez le cours de la Vanne jusqu'au pont des Osiers, puis prenez à gauche.", linked=10))
    assert not is_junk(line("Découvrez le port en famille, conseille la guide.", linked=0))


EDGES = {
    "Inscriptions : 03 85 00 11 22 ou mairie@vannier.example": False,
    "Ada Brackwater a.brackwater@vannier.example": True,
    "Créé en 1985, le festival a changé de quai.": False,
    "Publié mardi, un rapport dit le contraire.": False,
    "Publié aux éditions du Saule": False,
    "De la part des vanniers, rien de neuf depuis lundi": False,
    "Par la suite, le marché a rouvert": False,
    "Par la rédaction": True,
    "Publié mardi dans notre édition de Vannier": True,
    "Publié le 3 mai 2026 à 18h50": True,
    "Mis à jour hier à 14h05 par la rédaction": True,
    "Dernière mise à jour le 3 mai 2026": True,
    "Dernière modification : 3 mai 2026": True,
    "La mise à jour du 3 mai 2026 a coûté cher.": False,
    "Par Solange Iribarne": True,
    "Par Solange Iribarne, publié le 3 mai 2026.": True,
    "By Ada Brackwater": True,
    "3 mai 2026": True,
    "Avec AFP": True,
    "(AFP)": True,
    "[Édité par Ada Brackwater.]": True,
    "(Reportage de Solange Iribarne, édité par Ada Brackwater)": True,
    "Le guide du port, édité par la mairie.": False,
    "4 min": True,
    "Partager": True,
    "Votre abonnement n'autorise pas la lecture de cet article": True,
    "Par Anselme Courvoisier.": True,
    "Par Ada Brackwater avec Jean-Pierre d’Aubigny le 15.03.2021 à 15h32 Lecture 4 min.": True,
    "Jeudi 20 octobre 2022 - 13:06 | Mise à jour à 14:10 | Ada Brackwater (avec AFP)": True,
    "Le Journal de Vannier - 19 nov. 2023 à 14:00 - Temps de lecture :": True,
    "Rendez-vous le 3 mai 2026 à 18h30, salle des fêtes": False,
    "Lundi 4 mai 2026 à 10h30, salle des mariages": False,
    "Lundi 4 mai 2026 à 10h30, Ada Brackwater": True,
    "Par Toutatis, le port rouvre.": False,
    "Le 3 mai 2026, il est condamné à rendre le pont.": False,
    "Le port rouvre.": False,
    "Par la mer, le trajet dure deux heures.": False,
    "La mairie a publié ses comptes en retard.": False,
    "28 octobre 2025 : incendie au marché": False,
    "Ada Brackwater | 12/02/2010 - 19:30 | Lu: 24102 fois": True,
    "Ada Brackwater | La digue de Vannier": False,
    "Par Ada Brackwater et Solange Iribarne Le mardi 30 mai 2023 à 21h14 | Lecture 11 min.": True,
    "Tel : 622 00 11 22": True,
    "* Ada Brackwater est écrivaine. Dernier ouvrage paru : « La Digue », 2016.": True,
    "* Le pont est fermé depuis lundi.": False,
}


@pytest.mark.parametrize(("text", "expected"), EDGES.items(), ids=EDGES)
def test_lines_at_the_edges(text: str, expected: bool) -> None:
    assert is_edge_line(line(text)) is expected


def test_walls_and_offers() -> None:
    assert is_wall(line("Il vous reste 80% de cet article à lire"))
    assert is_wall(line("La suite de cet article est réservée aux abonnés"))
    assert not is_wall(line("La plage est réservée aux baigneurs."))
    assert is_offer(line("Nous vous conseillons de modifier votre mot de passe."))
    assert is_offer(line("Je m'abonne à la newsletter"))
    assert not is_offer(line("Le journal compte trois mille abonnés."))
    assert not is_offer(line("J'ai donné mon mot de passe à quelqu'un que je ne connais pas."))
    assert not is_offer(line("« Je rentre. Depuis 1961. » Elle paie son abonnement en pièces, vous dit-elle."))


APPEALS = {
    "Le Vannier ne vit que grâce à ses lecteurs et à ses lectrices.": True,
    "Notre coopérative a besoin de vous pour rester libre.": True,
    "Vous avez aimé cet article ?": True,
    "Vous avez une information à nous transmettre ?": True,
    "Une coquille ? Écrivez-nous.": True,
    "Soutenez une presse libre": True,
    "Soutenez un hebdomadaire indépendant à partir de 4 € par mois.": True,
    "Soutenez Le Vannier, devenez abonné : accès illimité, sans publicité.": True,
    "Nous refusons la publicité. Vous pouvez nous soutenir.": True,
    "Soutenez le commerce de votre quartier": False,
    "Soutenez Anne, elle court dimanche": False,
    "Spotted an error? Tell us.": True,
    "Unterstützen Sie unsere Arbeit.": True,
    "« Aidez-nous, écrivez-nous », a lancé le maire.": False,
    "Le port vit de la pêche.": False,
    "Les habitants ont reçu des informations contradictoires.": False,
}


@pytest.mark.parametrize(("text", "expected"), APPEALS.items(), ids=APPEALS)
def test_what_a_newspaper_asks_for(text: str, expected: bool) -> None:
    assert is_appeal(line(text)) is expected


LIVE_MARKS = {
    "22:05": True,
    "À 9h07": True,
    "18 h 50 - mis à jour à 19 h 02": True,
    "Ce direct est terminé.": True,
    "Fin de ce live": True,
    "18h50, le pont est fermé": False,
    "Le direct est terminé pour le barrage": False,
    "25:70": False,
}


@pytest.mark.parametrize("text, mark", LIVE_MARKS.items())
def test_a_live_pages_clocks_are_told_from_its_words(text: str, mark: bool) -> None:
    assert is_live_mark(text) is mark
