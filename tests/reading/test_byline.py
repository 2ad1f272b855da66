"""Bylines as newspapers print them; every name is invented."""

from __future__ import annotations

import json
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.bylines.bare import is_with_wire
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.printed import printed_byline
from scraper.reading.people.wires import WIRES, wire_named

Case = tuple[str, list[str], list[str]]

PEOPLE: dict[str, Case] = {
    "par": ("Par Anne Vasseur", ["Anne Vasseur"], []),
    "who brought it up to date": ("Par Anne Vasseur, mis à jour par Marc Oriol le 3 mai 2021 à 10h", ["Anne Vasseur"], []),
    "who brought it up to date, behind the day": ("Écrit par Anne Vasseur et mis à jour le 3 mai 2021 par Marc Oriol", ["Anne Vasseur"], []),
    "who brought it up to date, alone": ("Publié le 3 mai 2021, mis à jour le 4 mai à 10h12 par Anne Vasseur avec l'AFP", ["Anne Vasseur"], ["AFP"]),
    "a surname that ends like a hospital's or a union's letters": ("Anne Vasseur, Kim Truong, Luc Duchu", ["Anne Vasseur", "Kim Truong", "Luc Duchu"], []),
    "where scholars work": ("Anne Vasseur, INSA du Lac, Marc Oriol, Université du Lac", ["Anne Vasseur", "Marc Oriol"], []),
    "glued par": ("ParAnne-Lise Vasseur", ["Anne-Lise Vasseur"], []),
    "line break after par": ("Par\nAnne Vasseur\nPublié le 3 mars 2024", ["Anne Vasseur"], []),
    "de": ("De Marc Oriol Vendredi 24 novembre 2023 à 14:20", ["Marc Oriol"], []),
    "english by": ("By Anne Vasseur", ["Anne Vasseur"], []),
    "two": ("Par Anne Vasseur et Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "two of one surname": ("Par Jean-Marc et Anne Vasseur", ["Jean-Marc Vasseur", "Anne Vasseur"], []),
    "two, the second without a surname": ("Par Anne Vasseur et Marc", ["Anne Vasseur", "Marc"], []),
    "a function before": ("Éditorialiste Anne Vasseur", ["Anne Vasseur"], []),
    "a longer function before": ("Rédactrice en chef adjointe Anne Vasseur", ["Anne Vasseur"], []),
    "a school is no signer": ("Professeur au lycée Anne Vasseur", [], []),
    "where it was filed": ("Rédigé par Anne Vasseur Publié dans #Vie du bourg", ["Anne Vasseur"], []),
    "escaped twice": ("Par&nbsp;Anne&#32;Vasseur", ["Anne Vasseur"], []),
    "a photographer on the next line": ("Texte\nAnne Vasseur\nPhotos\nMarc Oriol", ["Anne Vasseur"], []),
    "a town behind the name": ("Anne Vasseur, San José", ["Anne Vasseur"], []),
    "three": ("Anne Vasseur, Marc Oriol et Inès Bakri", ["Anne Vasseur", "Marc Oriol", "Inès Bakri"], []),
    "ampersand": ("Anne Vasseur & Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "semicolon": ("Anne Vasseur ; Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "with somebody": ("Anne Vasseur avec Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "with somebody in parentheses": ("Anne Vasseur (avec Marc Oriol)", ["Anne Vasseur", "Marc Oriol"], []),
    "capitals": ("ANNE VASSEUR ET MARC ORIOL", ["Anne Vasseur", "Marc Oriol"], []),
    "interviewer": ("Propos recueillis par Anne Vasseur", ["Anne Vasseur"], []),
    "recueilli": ("Recueilli par Loup de Brévannes", ["Loup de Brévannes"], []),
    "programme": ("Le Carnet du soir par Jacques Munoz", ["Jacques Munoz"], []),
    "genre and name": ("L'édito de Marc Oriol", ["Marc Oriol"], []),
    "genre and par": ("Tribune par Anne Vasseur, sociologue", ["Anne Vasseur"], []),
    "a list parted between two lines": ("Par Anne Vasseur et\nMarc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "de, behind the day": ("Le 24 novembre 2023, de Marc Oriol", ["Marc Oriol"], []),
    "who keeps a column": ("Cette chronique est tenue par Marc Oriol", ["Marc Oriol"], []),
    "who signs a file": ("Ce dossier est signé Marc Oriol", ["Marc Oriol"], []),
    "a newspaper and its source in brackets": ("levannier.fr (source Reuters)", [], ["levannier.fr", "Reuters"]),
    "back from a place": ("De retour de Sangoya, Anne Vasseur", ["Anne Vasseur"], []),
    "a desk's initials that spell an agency": ("hm/map/roc", ["hm", "map", "roc"], []),
    "two labels for one": ("Auteur / Source : Anne Vasseur", ["Anne Vasseur"], []),
    "text": ("Texte : Anne Vasseur - Photos : Marc Oriol", ["Anne Vasseur"], []),
    "text and pictures by one": ("Texte et photos : Anne Vasseur", ["Anne Vasseur"], []),
    "a programme between the work and its colon": ('Reportage "Grand Large" : Anne VASSEUR, Marc ORIOL et Zoé LIN', ["Anne Vasseur", "Marc Oriol", "Zoé Lin"], []),
    "a house there, and a medium": ("Reportage vidéo VTV : Anne Vasseur, Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "a magazine there": ("Enquête du magazine « Les Osiers » : Anne Vasseur et Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "who took a report's pictures": ("Texte : Anne Vasseur\nReportage photo : Marc Oriol", ["Anne Vasseur"], []),
    "heading before": ("Styles VIP Par Anne Vasseur", ["Anne Vasseur"], []),
    "role after a comma": ("Anne Vasseur, rédactrice en chef adjointe", ["Anne Vasseur"], []),
    "role without a comma": ("Anne Vasseur Journaliste", ["Anne Vasseur"], []),
    "role and university": ("Anne Vasseur, Enseignante-chercheuse à l'IUT du Lac et au Centre sur les médias, Université du Lac",
                            ["Anne Vasseur"], []),
    "role before": ("De notre envoyée spéciale à Oslo Anne Vasseur", ["Anne Vasseur"], []),
    "role and place before": ("De notre correspondant à Londres, Marc Oriol", ["Marc Oriol"], []),
    "surname like a role": ("Bruno Le Maire", ["Bruno Le Maire"], []),
    "place": ("Anne Vasseur, à Bruxelles", ["Anne Vasseur"], []),
    "place of two words": ("Anne Vasseur, New York", ["Anne Vasseur"], []),
    "place in parentheses": ("Anne Vasseur(Bruxelles, bureau européen)", ["Anne Vasseur"], []),
    "initials of the desk": ("Anne Vasseur (st.)", ["Anne Vasseur"], []),
    "date after": ("Anne Vasseur, le 23/03/2022 à 11:19", ["Anne Vasseur"], []),
    "dates around": ("11h00, le 04 mars 2020 Anne Vasseur, modifié à 15h54", ["Anne Vasseur"], []),
    "reading time": ("Anne Vasseur · 14 septembre 2023 · 3 min de lecture", ["Anne Vasseur"], []),
    "handle": ("Anne Vasseur @avasseur", ["Anne Vasseur"], []),
    "address": ("Anne Vasseur a.vasseur@levannier.example", ["Anne Vasseur"], []),
    "small letters beside an address": ("anne vasseur a.vasseur@levannier.example", ["Anne Vasseur"], []),
    "login": ("anne.vasseur", ["Anne Vasseur"], []),
    "button": ("Anne Vasseur Voir tous ses articles", ["Anne Vasseur"], []),
    "first name only, announced": ("Par Océane", ["Océane"], []),
    "initials": ("Par E.P.", ["E.P."], []),
    "spaced initials": ("Par Y. B.", ["Y. B."], []),
    "bare initials": ("TF", ["TF"], []),
    "small initials": ("(jba)", ["jba"], []),
    "small initials and agency": ("(jba/afp)", ["jba"], ["AFP"]),
    "a month for a surname": ("Par Claire Avril", ["Claire Avril"], []),
    "a function for a surname": ("Par Hélène Maire", ["Hélène Maire"], []),
    "a surname with puis": ("Par Saint-Clair Dupuis Publié le 14/09/2023 à 18h50", ["Saint-Clair Dupuis"], []),
    "an M. that is an initial": ("Par F. B. et M. Roussel", ["F. B.", "M. Roussel"], []),
    "places between names": ("Ivan Petrov, à Kiev, et Mehdi Ziane, à Oslo", ["Ivan Petrov", "Mehdi Ziane"], []),
    "small initials of two": ("mcc/edel", ["mcc", "edel"], []),
    "initial of a surname": ("Marie P.", ["Marie P."], []),
    "editor beside an author": ("Anne Vasseur, édité par Marc Oriol", ["Anne Vasseur"], []),
    "translator alone": ("Traduit de l'anglais par Marc Oriol", ["Marc Oriol"], []),
    "for a house": ("Par Anne Vasseur pour Le Vannier", ["Anne Vasseur"], []),
    "university after a name": ("Anne Vasseur, Université du Lac", ["Anne Vasseur"], []),
    "African name": ("Ndèye Marie DIALLO SECK | Publication 05/06/2015", ["Ndèye Marie Diallo Seck"], []),
    "Arabic name": ("Par Ali al-Amin", ["Ali al-Amin"], []),
    "full stop after": ("Christian JOUVERT.", ["Christian Jouvert"], []),
}  # fmt: skip

AGENCIES: dict[str, Case] = {
    "the mission's line": ("publié le 14 septembre à 18h50, Kaël Combier, 6Medias", ["Kaël Combier"], ["6Medias"]),
    "accented": ("Kaël Combier, 6Médias", ["Kaël Combier"], ["6Medias"]),
    "full name": ("AGENCE FRANCE-PRESSE", [], ["AFP"]),
    "dots": ("A.F.P.", [], ["AFP"]),
    "capitals lost": ("Franceinfo Avec Afp", [], ["Franceinfo", "AFP"]),
    "article elided": ("Le Temps avec l’ATS", [], ["Le Temps", "ATS"]),
    "small letters": ("ats", [], ["ATS"]),
    "slash": ("AFP/Reuters", [], ["AFP", "Reuters"]),
    "newsroom behind a slash": ("(ats/nxp)", [], ["ATS", "NXP"]),
    "initials and agency": ("L.D. avec AFP", ["L.D."], ["AFP"]),
    "bare initials and agency": ("OC avec AFP", ["OC"], ["AFP"]),
    "glued date": ("Par L.D. avec AFPPublié le 11/10/2023 à 08:28 Partager cet article X", ["L.D."], ["AFP"]),
    "name and agency without a comma": ("Anne Vasseur Agence France-Presse", ["Anne Vasseur"], ["AFP"]),
    "name slash agency": ("Anne Vasseur/AFP", ["Anne Vasseur"], ["AFP"]),
    "agency first": ("Belga, Anne Vasseur", ["Anne Vasseur"], ["Belga"]),
    "agency, town, name": ("AA / Oslo / Ümit Dönmezer", ["Ümit Dönmezer"], ["AA"]),
    "agency in a town": ("Agence France-Presse à Washington", [], ["AFP"]),
    "agency after a place": ("Anne Vasseur, AFP à Moscou", ["Anne Vasseur"], ["AFP"]),
    "source": ("Source AFP", [], ["AFP"]),
    "after": ("D'après AFP", [], ["AFP"]),
    "Canadian Press": ("Anne Vasseur, La Presse canadienne", ["Anne Vasseur"], ["La Presse Canadienne"]),
    "QMI": ("Agence QMI", [], ["Agence QMI"]),
    "Keystone-ATS": ("Keystone-ATS", [], ["Keystone-ATS"]),
    "Associated Press": ("Associated Press", [], ["AP"]),
    "health wire": ("Par Destination Santé", [], ["Destination Santé"]),
    "unnamed agencies": ("Par Anne Vasseur avec agences", ["Anne Vasseur"], []),
    "newspaper of a number": ("Par 24 heures avec ATS", [], ["24 heures", "ATS"]),
    "site's address": ("levannier.fr avec AFP", [], ["levannier.fr", "AFP"]),
    "unknown house": ("Par Le Vannier avec AFP", [], ["Le Vannier", "AFP"]),
    "house in capitals": ("FRANCE 24 avec AFP", [], ["France 24", "AFP"]),
    "house and name": ("Ouest-France Anne VASSEUR", ["Anne Vasseur"], ["Ouest-France"]),
    "name and house": ("Anne Vasseur - franceinfo", ["Anne Vasseur"], ["franceinfo"]),
    "local station": ("Par France Bleu Sologne", [], ["France Bleu Sologne"]),
    "house with an et": ("Le Journal de Saône et Loire", [], ["Le Journal de Saône et Loire"]),
    "newsroom": ("Par la rédaction", [], ["La rédaction"]),
    "newsroom in capitals": ("LA RÉDACTION AVEC AFP", [], ["La rédaction", "AFP"]),
    "newsroom of a house": ("Par la rédaction du Vannier", [], ["La rédaction du Vannier"]),
    "service": ("Par Service vidéo du Vannier (avec Reuters)", [], ["Service vidéo du Vannier", "Reuters"]),
    "team": ("L'équipe du Vannier", [], ["L'équipe du Vannier"]),
    "checkers": ("Les Décodeurs", [], ["Les Décodeurs"]),
    "person with a service": ("Par Anne Vasseur avec le service politique de TF1", ["Anne Vasseur"], ["Le service politique de TF1"]),
}  # fmt: skip

FROM_MANY_COUNTRIES: tuple[Case, ...] = (
    ("Le billet de Nolwenn Le Goff", ["Nolwenn Le Goff"], []),
    ("Le billet d'Aïssatou Diallo-Ndiaye", ['Aïssatou Diallo-Ndiaye'], []),
    ("Chronique de Mamadou Lamine Sané", ["Mamadou Lamine Sané"], []),
    ("La chronique d’Yves Le Bihan-Kerguelen", ["Yves Le Bihan-Kerguelen"], []),
    ("L'humeur de Soizic Quéméneur", ['Soizic Quéméneur'], []),
    ("Le regard de Gwenaëlle Ty-Coz", ["Gwenaëlle Ty-Coz"], []),
    ("La lettre d'Anne-Gaël Penvern", ['Anne-Gaël Penvern'], []),
    ("Le carnet de Kossi Mensah-Agbeko", ["Kossi Mensah-Agbeko"], []),
    ("L'œil de Maëlys Kerouanton", ['Maëlys Kerouanton'], []),
    ("Le point de vue de Fanta Keïta", ["Fanta Keïta"], []),
    ("Un podcast de Maud Tressan", ["Maud Tressan"], []),
    ("Un podcast écrit et raconté par Maud Tressan", ["Maud Tressan"], []),
    ("Présenté par Maud Tressan", [], []),
    ("Un épisode écrit par Maud Tressan, réalisé par Basile Ourm, musique de Théo Lanne", ["Maud Tressan"], []),
    ("Écrit par Maud Tressan, réalisé par Basile Ourm", ["Maud Tressan"], []),
    ("Maud Tressan, avec la collaboration de Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("Par Maud Tressan (avec la participation de Basile Ourm)", ["Maud Tressan", "Basile Ourm"], []),
    ("Par Maud Tressan, avec l'aide de Basile Ourm et de l'AFP", ['Maud Tressan', 'Basile Ourm'], ['AFP']),
    ("Envoyée spéciale à Niamey, Maud Tressan", ["Maud Tressan"], []),
    ("De notre envoyé spécial à Bangui, Basile Ourm", ["Basile Ourm"], []),
    ("Envoyés spéciaux à Kharkiv (Ukraine), Maud Tressan et Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("Correspondance à Nairobi, Maud Tressan", ["Maud Tressan"], []),
    ("Maud Tressan, correspondance particulière", ["Maud Tressan"], []),
    ("Par Maud Tressan (Correspondance, Tunis)", ["Maud Tressan"], []),
    ("Maud Tressan (à Bruxelles) et Basile Ourm (à Strasbourg)", ["Maud Tressan", "Basile Ourm"], []),
    ("Belga / Maud Tressan", ["Maud Tressan"], ["Belga"]),
    ("Belga | Publié le 14/03/2025 à 08:12", [], ["Belga"]),
    ("M.T. avec Belga", ["M.T."], ["Belga"]),
    ("Par M.T. (Belga)", ["M.T."], ["Belga"]),
    ("ATS/NXP", [], ["ATS", "NXP"]),
    ("ats/nxp", [], ["ATS", "NXP"]),
    ("(ats)", [], ["ATS"]),
    ("kess/ats", ["kess"], ["ATS"]),
    ("mtr/boura avec ats", ["mtr", "boura"], ["ATS"]),
    ("Maud Tressan/kess", ["Maud Tressan", "kess"], []),
    ("RTSinfo / Maud Tressan", ["Maud Tressan"], ["RTSinfo"]),
    ("Keystone-ATS / mtr", ["mtr"], ["Keystone-ATS"]),
    ("Agence QMI | Maud Tressan", ["Maud Tressan"], ["Agence QMI"]),
    ("MAUD TRESSAN | AGENCE QMI", ["Maud Tressan"], ["Agence QMI"]),
    ("Maud Tressan, Agence QMI", ["Maud Tressan"], ["Agence QMI"]),
    ("Maud Tressan, Initiative de journalisme local, Le Devoir", ["Maud Tressan"], ["Le Devoir"]),
    ("Maud Tressan, Initiative de journalisme local", ["Maud Tressan"], []),
    ("Maud Tressan – IJL – Le Vannier", ["Maud Tressan"], []),
    ("Maud Tressan, La Presse Canadienne, 2025", ["Maud Tressan"], ["La Presse Canadienne"]),
    ("Maud Tressan - La Presse Canadienne à Québec", ["Maud Tressan"], ["La Presse Canadienne"]),
    ("La Presse Canadienne et Associated Press", [], ["La Presse Canadienne", "AP"]),
    ("Maud Tressan avec Agence France-Presse et Associated Press", ["Maud Tressan"], ["AFP", "AP"]),
    ("Agence France-Presse, Port-au-Prince", [], ["AFP"]),
    ("Radio-Canada avec les informations de La Presse canadienne", [], ["Radio-Canada", "La Presse Canadienne"]),
    ("Jean-Baptiste Nkurunziza-Mbarga", ["Jean-Baptiste Nkurunziza-Mbarga"], []),
    ("Par Oumou Kalsoum Bâ, à Saint-Louis", ["Oumou Kalsoum Bâ"], []),
    ("Ousmane SY SAVANÉ", ["Ousmane Sy Savané"], []),
    ("Par Fatoumata Binta N'DIAYE", ["Fatoumata Binta N'Diaye"], []),
    ("Par Mohamed Ould Cheikh El Moctar", ["Mohamed Ould Cheikh El Moctar"], []),
    ("KOUADIO KOFFI YAO", ["Kouadio Koffi Yao"], []),
    ("Par Hery Rakotondramanana", ["Hery Rakotondramanana"], []),
    ("Par Pêr-Mari Kerjañ", ["Pêr-Mari Kerjañ"], []),
    ("Goulc'han Le Meur", ["Goulc'han Le Meur"], []),
    ("Par Yann-Fañch Kemeneg'h", ["Yann-Fañch Kemeneg'h"], []),
    ("Par Lý Thị Minh Châu", ["Lý Thị Minh Châu"], []),
    ("Par Aïcha Bint El Hadj", ["Aïcha Bint El Hadj"], []),
    ("Par le Dr Maud Tressan", ["Maud Tressan"], []),
    ("Pr Basile Ourm", ["Basile Ourm"], []),
    ("Par Me Maud Tressan, avocate au barreau de Lyon", ["Maud Tressan"], []),
    ("Par Maud Tressan, rédactrice en chef et Basile Ourm, grand reporter", ["Maud Tressan", "Basile Ourm"], []),
    ("Dossier réalisé par Maud Tressan et Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("Dossier coordonné par Maud Tressan", ["Maud Tressan"], []),
    ("Entretien réalisé par Maud Tressan", ["Maud Tressan"], []),
    ("Interview : Maud Tressan", ["Maud Tressan"], []),
    ("Propos recueillis et traduits par Maud Tressan", ["Maud Tressan"], []),
    ("Propos recueillis par Maud Tressan pour l'AFP", ['Maud Tressan'], ['AFP']),
    ("Synthèse : Maud Tressan", ["Maud Tressan"], []),
    ("Texte Maud Tressan / Photos Basile Ourm", ["Maud Tressan"], []),
    ("Texte et photos Maud Tressan", ["Maud Tressan"], []),
    ("Maud Tressan (texte) et Basile Ourm (photos)", ["Maud Tressan"], []),
    ("Maud Tressan (textes), Basile Ourm (photos), Zoé Lanne (infographie)", ["Maud Tressan"], []),
    ("© Maud Tressan / AFP", [], []),
    ("Rédaction Vannier Info avec AFP", [], ["Rédaction Vannier Info", "AFP"]),
    ("Rédaction web", [], ["Rédaction web"]),
    ("APS / Dakar / Maud Tressan", ["Maud Tressan"], ["APS"]),
    ("Dakar, 14 mars (APS)", [], ["APS"]),
    ("(MAP)", [], ["MAP"]),
    ("AIP", [], ["AIP"]),
    ("Alger (APS)", [], ["APS"]),
    ("Source : TAP", [], ["TAP"]),
    ("Maud Tressan - MAP", ["Maud Tressan"], ["MAP"]),
    ("NNA", [], ["NNA"]),
    ("L'Orient-Le Jour avec AFP", [], ["L'Orient-Le Jour", 'AFP']),
    ("OLJ / Par Maud TRESSAN, le 14 mars 2025 à 10h00", ["Maud Tressan"], []),
    ("La Libre avec Belga", [], ["La Libre", "Belga"]),
    ("Avec l'Agence Belga", [], ['Belga']),
    ("Par La rédaction numérique", [], ["La rédaction numérique"]),
    ("Par Bébert, notre correspondant", ["Bébert"], []),
    ("Recueilli par M. Tressan", ["M. Tressan"], []),
    ("M. T.", ["M. T."], []),
    ("Publié par Maud Tressan le 14 mars 2025 dans Culture", ["Maud Tressan"], []),
    ("14 mars 2025 | Maud Tressan | Monde", ["Maud Tressan"], []),
    ("Maud Tressan | 14 mars 2025 | 5 commentaires", ["Maud Tressan"], []),
    ("Maud Tressan 3 min de lecture Mis à jour il y a 2 heures", ["Maud Tressan"], []),
    ("Maud TRESSAN, Le 14/03/2025 à 7:05 | mis à jour à 8:15", ["Maud Tressan"], []),
    ("Par Maud Tressan\nJournaliste à Vannier Info\nPublié le 14 mars 2025", ["Maud Tressan"], []),
    ("Maud Tressan\nRadio Vannier", ["Maud Tressan"], []),
    ("D'après Reuters", [], ['Reuters']),
    ("Reuters, traduit par Maud Tressan", ["Maud Tressan"], ["Reuters"]),
    ("Version française Maud Tressan pour Reuters", ["Maud Tressan"], ["Reuters"]),
    ("(Maud Tressan, édité par Basile Ourm)", ["Maud Tressan"], []),
    ("Reportage de Maud Tressan", ["Maud Tressan"], []),
    ("Récit Maud Tressan", ["Maud Tressan"], []),
    ("L'invité de Maud Tressan", [], []),
    ("Tribune collective", [], []),
    ("Par un collectif de signataires", ["Un collectif de signataires"], []),
    ("Collectif", ["Collectif"], []),
    ("Le Vannier | 14.03.2025 à 13h32 | Par Collectif", ["Collectif"], []),
    ("Par un collectif de chercheurs et d'élus", ["Un collectif de chercheurs et d'élus"], []),
    ("Le Vannier", [], ["Le Vannier"]),
    ("Lire aussi", [], []),
    ("Accueil > Politique", [], []),
    ("Mentions légales", [], []),
    ("Gérer mes cookies", [], []),
    ("Tous droits réservés", [], []),
    ("Saint-Denis, La Réunion", [], []),
    ("Getty Images/iStockphoto", [], []),
    ("Jean-Luc Getty/Getty Images", [], []),
    ("Par AFP Agence France-Presse", [], ["AFP"]),
    ("ETX Daily Up", [], ["ETX Daily Up"]),
    ("Par Maud Tressan, en partenariat avec Vannier Habitat", ["Maud Tressan"], []),
    ("Production : Titouan Kerlaz", ["Titouan Kerlaz"], []),
    ("Par R. N./APS", ["R. N."], ["APS"]),
    ("Synthèse R. N.", ["R. N."], []),
    ("Zoé Ourm Collaboration spéciale", ["Zoé Ourm"], []),
    ("Kodjo Mensavi (Stg)", ["Kodjo Mensavi"], []),
    ("Le360 avec MAP", [], ["Le360", "MAP"]),
    ("Anne Vasseur\nDe BBC News Oslo à Londres", ["Anne Vasseur"], []),
    ("Article rédigé par\nAnne Vasseur\n-\nfranceinfo\nRadio France", ["Anne Vasseur"], ["franceinfo"]),
    ("Par Anne Vasseur\nOuest-France", ["Anne Vasseur"], []),
    ("DR", [], []),
    ("AFP PHOTO / ZOE OURM", [], []),
    ("Archives Le Vannier", [], []),
    ("Ville de Lyon", [], []),
    ("Critique d'Odile Ramier", ["Odile Ramier"], []),
    ("Une série de Maud Tressan", ["Maud Tressan"], []),
    ("Signé Maud Tressan", ["Maud Tressan"], []),
    ("Un texte signé Maud Tressan", ["Maud Tressan"], []),
    ("Auteurs Maud Tressan, Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("Interview Maud Tressan", ["Maud Tressan"], []),
    ("L'invité du jour : Maud Tressan", [], []),
    ("Maud Tressan. Illustration Basile Ourm", ["Maud Tressan"], []),
    ("Maud Tressan (texte), Basile Ourm (photographies)", ["Maud Tressan"], []),
    ("CLP Maud Tressan", ["Maud Tressan"], []),
    ("De nos envoyés spéciaux, Maud Tressan et Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("Par Maud Tressan Réservé aux abonnés", ["Maud Tressan"], []),
    ("L'Est Républicain", [], ["L'Est Républicain"]),
    ("Agence Anadolu", [], ["AA"]),
    ("Anadolu", [], ["AA"]),
    ("Ouest-France Maud TRESSAN Publié le 04/03/2025 à 12h05", ["Maud Tressan"], ["Ouest-France"]),
    ("[Maud Tressan]", ["Maud Tressan"], []),
    ("[maud.tressan@levannier.example]", [], []),
    ("par maud tressan", ["Maud Tressan"], []),
    ("écrit par maud tressan", ["Maud Tressan"], []),
    ("par temps de pluie", [], []),
    ("MAUD TRESSAN, À OSLO", ["Maud Tressan"], []),
    ("Par le professeur Basile Ourm", ["Basile Ourm"], []),
    ("Général Basile Ourm", ["Basile Ourm"], []),
    ("Basile OURM III", ["Basile Ourm III"], []),
    ("Basile Ourm Jr.", ["Basile Ourm Jr."], []),
    ("Maud d'OURM", ["Maud d'Ourm"], []),
    ("M.Tressan", ["M. Tressan"], []),
    ("VANNIER TV", [], ["Vannier TV"]),
    ("(DR)", [], []),
    ("Maud Tressan (Le Figaro)", ["Maud Tressan"], ["Le Figaro"]),
    ("Maud Tressan (France Bleu Vanne)", ["Maud Tressan"], ["France Bleu Vanne"]),
    ("De Paris à Marseille", [], []),
    ("Maud Tressan, illustré par Basile Ourm", ["Maud Tressan"], []),
    ("Ph. Maud Tressan", [], []),
    ("Ph. Tressan", ["Ph. Tressan"], []),
    ("À Oslo, Maud Tressan", ["Maud Tressan"], []),
    ("Oslo, de notre correspondante Ibtek Tressan", ["Ibtek Tressan"], []),
    ("Maud Tressan + Suivre", ["Maud Tressan"], []),
    ("Maud Tressan ⋅ 3 mars 2024", ["Maud Tressan"], []),
    ("✍ Maud Tressan", ["Maud Tressan"], []),
    ("Maud Tressan, porte-parole du mouvement Osiers", ["Maud Tressan"], []),
    ("Maud Tressan, une lectrice de Vannes-le-Lac", ["Maud Tressan"], []),
    ("Maud Tressan, PDG de Vannerie Plus", ["Maud Tressan"], []),
    ("Carte blanche : Maud Tressan", ["Maud Tressan"], []),
    ("La chronique « Osiers » de Maud Tressan", ["Maud Tressan"], []),
    ("Tribune libre de Maud Tressan", ["Maud Tressan"], []),
    ("Poème de Maud Tressan", [], []),
    ("Réalisation Maud Tressan", [], []),
    ("Traduction Maud Tressan", ["Maud Tressan"], []),
    ("Par Basile Ourm (trad. Maud Tressan)", ["Basile Ourm"], []),
    ("Basile Ourm (texte) / Maud Tressan (dessins)", ["Basile Ourm"], []),
    ("MT/Belga", ["MT"], ["Belga"]),
    ("mt (avec Belga)", ["mt"], ["Belga"]),
    ("mt avec l'ATS", ["mt"], ["ATS"]),
    ("(Maud Tressan avec AFP)", ["Maud Tressan"], ["AFP"]),
    ("[AFP]", [], ["AFP"]),
    ("L'édito", [], []),
    ("Une enquête signée Maud Tressan", ["Maud Tressan"], []),
    ("Maud Tressan (CORRESPONDANTE RÉGIONALE)", ["Maud Tressan"], []),
    ("(CORRESPONDANT RÉGIONAL)", [], []),
    ("Maud Tressan – Cité du Lac", ["Maud Tressan"], []),
    ("Maud Tressan - Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("mtr-elm/dch", ["mtr-elm", "dch"], []),
    ("Maud Tressan\nBasile Ourm Photographe", ["Maud Tressan"], []),
    ("Basile Ourm Photographe", ["Basile Ourm"], []),
    ("Par LE PLI", [], ["Le Pli"]),
    ("LE MEUR Yann", ["Le Meur Yann"], []),
    ("Par Sciences et Avenir avec AFP", [], ["Sciences et Avenir", "AFP"]),
    ("Maud Tressan, Sciences et Avenir", ["Maud Tressan"], ["Sciences et Avenir"]),
    ("France Bleu Saône et Loire", [], ["France Bleu Saône et Loire"]),
    ("Le Monde et Reuters", [], ["Le Monde", "Reuters"]),
    ("Par Le Figaro et AFP agence", [], ["Le Figaro", "AFP"]),
    ("Par Maud Tressan, avocate associée chez Osiers & Partners", ["Maud Tressan"], []),
    ("RTL Info et Belga", [], ["RTL Info", "Belga"]),
    ("Le Monde et Libération", [], ["Le Monde", "Libération"]),
    ("Le Figaro et Maud Tressan", ["Maud Tressan"], ["Le Figaro"]),
    ("Vallée de la Vanne", [], []),
    ("Ligue des Champions", [], []),
    ("Mots Fléchés", [], []),
    ("Suzie Côté", ["Suzie Côté"], []),
    ("Communiqué de presse", [], []),
    ("Von Maud Tressan", ["Maud Tressan"], []),
    ("Von Arx Julien", ["Von Arx Julien"], []),
    ("M. Tr. avec AFP", ["M. Tr."], ["AFP"]),
    ("M.Tr.", ["M.Tr."], []),
    ("Maud Tressan via AFP", ["Maud Tressan"], ["AFP"]),
    ("Propos recueillis par Maud Tressan pour Le Soir", ["Maud Tressan"], ["Le Soir"]),
    ("Maud Tressan pour la commune", ["Maud Tressan"], []),
    ("Text: FRANCE 24", [], ["France 24"]),
    ("Video by: Maud Tressan", [], []),
    ("Contacter la rédaction", [], []),
    ("Le Journal du Dimanche", [], ["Le Journal du Dimanche"]),
    ("Maud Tressan (franceinfo)", ["Maud Tressan"], ["franceinfo"]),
    ("Maud Tressan (Monaco)", ["Maud Tressan"], []),
    ("Maud Tressan, co-auteur de « La mer »", ["Maud Tressan"], []),
    ("Par anne vasseur", ["Anne Vasseur"], []),
    ("Informer la rédaction", [], []),
    ("Le choix de la rédaction", [], []),
    ("La rédaction vous conseille", [], []),
    ("La rédaction du Vannier vous répond", [], []),
    ("pic.twitter.com/hwVjqdU", [], []),
    ("BASILE OURM / Getty Images via AFP", [], []),
    ("SANS ENGAGEMENT", [], []),
    ("EN DIRECT", [], []),
    ("LE LIVE", [], []),
    ("Par M. Basile Ourm", ["Basile Ourm"], []),
    ("M. Ourm", ["M. Ourm"], []),
    ("Avec des informations de Maud Tressan", ["Maud Tressan"], []),
    ("Compte rendu de Maud Tressan", ["Maud Tressan"], []),
    ("Maud Tressan in Brussels", ["Maud Tressan"], []),
    ("Maud Tressan (trad. : Basile Ourm)", ["Maud Tressan"], []),
    ("Maud Tressan, traduction de Basile Ourm", ["Maud Tressan"], []),
    ("Maud Tressan, cartographie : Basile Ourm", ["Maud Tressan"], []),
    ("Maud Tressan avec Basile Ourm (vidéo)", ["Maud Tressan"], []),
    ("Plan du site", [], []),
    ("Tribune libre", [], []),
    ("by Maud Tressan October 3, 2023", ["Maud Tressan"], []),
    ("Afrique de l'Ouest", [], []),
    ("L'info en continu", [], []),
    ("Google Maps", [], []),
    ("Point de vue", [], []),
    ("Maud Tressan via Getty Images", [], []),
    ("Maud Tressan - stock.adobe.com", [], []),
    ("Maud Tressan/SIPA", [], []),
    ("Photo fournie par Maud Tressan", [], []),
    ("par Maud Tressan PARIS (Reuters)", ["Maud Tressan"], ["Reuters"]),
    ("par Maud PARIS (Reuters)", ["Maud Paris"], ["Reuters"]),
    ("Correspondance particulière de Maud Tressan", ["Maud Tressan"], []),
    ("Mayotte la 1ère avec AFP", [], ["Mayotte la 1ère", "AFP"]),
    ("Maud Tressan, pour « Le Temps »", ["Maud Tressan"], ["Le Temps"]),
    ("Maud Tressan, correspondante à Oslo pour Le Temps", ["Maud Tressan"], ["Le Temps"]),
    ("De notre correspondante à New York Maud Tressan", ["Maud Tressan"], []),
    ("De notre correspondante en Suisse romande Maud Tressan", ["Maud Tressan"], []),
    ("De notre correspondante en Afrique du Sud Maud Tressan", ["Maud Tressan"], []),
    ("Correspondante à Paris Maud Tressan", ["Maud Tressan"], []),
    ("Par Mikael ar Gall", ["Mikael ar Gall"], []),
    ("Par Naig an Habask", ["Naig an Habask"], []),
    ("Par Els in 't Veld", ["Els in 't Veld"], []),
    ("Maud Tressan in Berlin", ["Maud Tressan"], []),
    ("Made in Vannes", [], []),
    ("Maud Tressan, députée (Les Vert·e·s)", ["Maud Tressan"], []),
    ("Maud Tressan·Marc Oriol", ["Maud Tressan", "Marc Oriol"], []),
    ("Offrir l'article Maud Tressan", ["Maud Tressan"], []),
    ("Lire plus tard Maud Tressan", ["Maud Tressan"], []),
    ("APA-Dakar (Sénégal)", [], ["APA"]),
    ("AP-HP", [], []),
    ("© Le Vannier (avec 6medias)", [], ["6Medias"]),
    ("Photo : Marc Oriol (AFP)", [], []),
    ("By Maud Tressan\nView author archive\nEmail the author\nFollow on Twitter", ["Maud Tressan"], []),
    ("By Maud Tressan November 20, 2014 | 11:17pm", ["Maud Tressan"], []),
    ("By Our Foreign Staff", [], ["Our Foreign Staff"]),
    ("By Maud Tressan Updated Dec 12, 2023, 6:03 PM ET", ["Maud Tressan"], []),
    ("Updated Feb. 12, 2014, 6:03 p.m. PT", [], []),
    ("9:39AM BST 05 Oct 2011", [], []),
    ("By Maud Tressan Fri., Aug. 23, 2019", ["Maud Tressan"], []),
    ("Tuesday, Apr. 7, 2019 Maud Tressan", ["Maud Tressan"], []),
    ("Publié à 18h50 MT", ["MT"], []),
    ("By Joe Friday", ["Joe Friday"], []),
    ("Anne May", ["Anne May"], []),
    ("The Vannier's Journalistic Standards", [], []),
    ("Vanne Standards", [], []),
    ("Osier Guidelines", [], []),
    ("(END)", [], []),
    ("(fin)", [], []),
    ("-30-", [], []),
    ("(F.I.N.)", ["F.I.N."], []),
    ("By Maud Tressan, MD", ["Maud Tressan"], []),
    ("By Maud Tressan, MA\nVannier News", ["Maud Tressan"], []),
    ("By Maud Tressan PhD", ["Maud Tressan"], []),
    ("Par Maud Tressan et MD", ["Maud Tressan", "MD"], []),
    ("Mbaye BA", ["Mbaye Ba"], []),
    ("By MAUD TRESSAN and BASILE OURM - AP Technology Writers", ["Maud Tressan", "Basile Ourm"], ["AP"]),
    ("Analysis by Maud Tressan, VNN Senior Supreme Court Analyst", ["Maud Tressan"], []),
    ("Maud Tressan, Osier Correspondent", ["Maud Tressan"], []),
    ("Maud Tressan Staff Writer", ["Maud Tressan"], []),
    ("The Vannier Reporter", [], ["The Vannier Reporter"]),
    ("By: VNN Wire", [], ["VNN Wire"]),
    ("IDV News Service", [], ["IDV News Service"]),
    ("By Maud Wire", ["Maud Wire"], []),
    ("By Ümit Dönmezer Bloomberg", ["Ümit Dönmezer"], ["Bloomberg"]),
    ("By Michael R. Bloomberg", ["Michael R. Bloomberg"], []),
    ("By Michael Bloomberg", ["Michael Bloomberg"], []),
    ("Par Anna Maria Lusa", ["Anna Maria Lusa"], []),
    ("Por Catarina Ourm, osier PI", ["Catarina Ourm"], []),
    ("di Marco Ourm", ["Marco Ourm"], []),
    ("van Maud Tressan", ["Maud Tressan"], []),
    ("Door Maud Tressan", ["Maud Tressan"], []),
    ("Di Stefano Luca", ["Di Stefano Luca"], []),
    ("Van Anh Nguyen", ["Van Anh Nguyen"], []),
    ("ap/mdt/bo/zl/eg", [], []),
    ("ap/mdt/bo", ["mdt", "bo"], ["AP"]),
    ("Written by: Maud Tressan", ["Maud Tressan"], []),
    ("Words by Maud Tressan", ["Maud Tressan"], []),
    ("Posted by Maud Tressan. Posted in\nVANNE", ["Maud Tressan"], []),
    ("Authors Maud Tressan, Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("Article initialement paru dans Le Vannier", [], []),
    ("By Richard (R.J.) Ourm", ["Richard (R.J.) Ourm"], []),
    ("R.J. (Bob) Ourm", ["R.J. (Bob) Ourm"], []),
    ('By Xhemala "Tania Mae" Ourm', ['Xhemala "Tania Mae" Ourm'], []),
    ("Jean « Django » Ourm et Maud Tressan", ["Jean « Django » Ourm", "Maud Tressan"], []),
    ("Maud Tressan (Oslo) Basile Ourm", ["Maud Tressan", "Basile Ourm"], []),
    ("Chronique « Osiers » Maud Tressan", [], []),
)  # fmt: skip

NOBODY = {
    "empty": "", "spaces": "  \n ", "address": "jean.dupont@levannier.example", "url": "https://levannier.example/auteur/anne",
    "date": "Publié le 14/09/2023 à 18h50", "subscribers": "Réservé aux abonnés", "reading": "Temps de lecture : 5 minutes",
    "picture": "Photo : Anne Vasseur", "picture of an agency": "© AFP", "picture credit": "Crédit photo : Anne Vasseur / AFP",
    "sponsor": "En partenariat avec Vannerie Plus", "interviewee": "Entretien avec Anne Vasseur", "section": "Politique",
    "button": "Suivre", "correspondents": "Nos correspondants", "agencies": "avec agences", "one word": "Bruxelles",
    "what an inquiry is about": "Enquête sur un maire : Marc Oriol",
    "prose": "Le président Marc Oriol a annoncé lundi une réforme, selon Anne Vasseur, députée.",
    "passive prose": "Elle a été reçue par Marc Oriol, maire de la ville, et Anne Vasseur, adjointe.",
    "long prose": "Par Anne Vasseur, " + "il pleut sur la ville et le fleuve monte. " * 20,
}  # fmt: skip


@pytest.mark.parametrize(("text", "authors", "agencies"), PEOPLE.values(), ids=PEOPLE)
def test_people(text: str, authors: list[str], agencies: list[str]) -> None:
    byline = read_byline(text)
    assert (list(byline.authors), list(byline.agencies)) == (authors, agencies)


@pytest.mark.parametrize(("text", "authors", "agencies"), AGENCIES.values(), ids=AGENCIES)
def test_agencies_and_newsrooms(text: str, authors: list[str], agencies: list[str]) -> None:
    byline = read_byline(text)
    assert (list(byline.authors), list(byline.agencies)) == (authors, agencies)


@pytest.mark.parametrize(("text", "authors", "agencies"), FROM_MANY_COUNTRIES)
def test_columns_desks_and_agencies_of_many_countries(text: str, authors: list[str], agencies: list[str]) -> None:
    byline = read_byline(text)
    assert (list(byline.authors), list(byline.agencies)) == (authors, agencies)


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody(text: str) -> None:
    byline = read_byline(text)
    assert (byline.authors, byline.agencies) == ((), ())


def test_photographers_do_not_sign() -> None:
    line = "Anne Vasseur (texte) et Marc Oriol (photos)"
    assert read_byline(line).authors == ("Anne Vasseur",)


def test_a_known_house_is_no_person() -> None:
    assert read_byline("Vanne Libre").authors == ("Vanne Libre",)
    assert read_byline("Vanne Libre", houses={"vanne libre"}).agencies == ("Vanne Libre",)


WORKPLACES: dict[str, Case] = {
    "more words before the site's name": ("By Anne Vasseur\nHaute Loue Vanne Libre", ["Anne Vasseur"], []),
    "a person who bears its last word": ("Anne Vasseur\nMarc Libre", ["Anne Vasseur", "Marc Libre"], []),
    "of the site": ("Anne Vasseur\nDo Osier, em São Paulo", ["Anne Vasseur"], []),
    "of the site, in French": ("Anne Vasseur, du Osier", ["Anne Vasseur"], []),
    "named on the next line": ("Par Anne Vasseur via\nVivacité", ["Anne Vasseur"], ["Vivacité"]),
    "of nobody's site": ("Anne Vasseur\nDo Roseau", ["Anne Vasseur", "Do Roseau"], []),
}


@pytest.mark.parametrize(("text", "authors", "agencies"), WORKPLACES.values(), ids=WORKPLACES)
def test_where_somebody_works(text: str, authors: list[str], agencies: list[str]) -> None:
    byline = read_byline(text, houses={"vanne libre", "osier"})
    assert (list(byline.authors), list(byline.agencies)) == (authors, agencies)


FIRST = st.sampled_from(["Anne", "Jean-Marc", "Zoé", "Ümit", "Aïssatou", "Loup"])
LAST = st.sampled_from(
    ["Vasseur", "de Brévannes", "Le Guellec", "N'Douye", "Ravier-Ménard", "O'Mallen", "Van den Berghe"]
)
NAME = st.tuples(FIRST, LAST).map(" ".join)
SHAPES = st.sampled_from(["Par {}", "{}", "Propos recueillis par {}", "{}, journaliste", "Publié le 3 mars 2024 par {}",
                          "{} (avec AFP)", "{}\nle 3 mars à 18h50", "{} | 3 min de lecture"])  # fmt: skip


@given(st.lists(NAME, min_size=1, max_size=3, unique=True), SHAPES)
def test_names_come_back_in_order(names: list[str], shape: str) -> None:
    line = shape.format(" et ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names))
    assert list(read_byline(line).authors) == names


@given(st.text(max_size=700))
def test_any_text_is_read(text: str) -> None:
    byline = read_byline(text)
    assert all(name.strip() for name in byline.authors + byline.agencies)


@pytest.mark.parametrize(
    "piece", ["Par ", "(", "a ", "A. ", "Jean-", "d'", ", ", "1 ", "12/", "le 1 ", "et ", "J", "a@", "Publié le "]
)
def test_hostile_lines_are_read_quickly(piece: str) -> None:
    started = perf_counter()
    read_byline((piece * 600)[:600])
    assert perf_counter() - started < 0.5


@pytest.mark.parametrize("piece", ["( ", ", 1", ", print", " · ", ", ", " on"])
def test_what_stands_behind_a_hostile_byline_is_left_out_quickly(piece: str) -> None:
    started = perf_counter()
    assert printed_byline("Anne Vasseur" + piece * 90 + " x", names=["Anne Vasseur"]).startswith("Anne Vasseur")
    assert printed_byline("Anne Vasseur" + piece * 90, names=["Anne Vasseur"]).startswith("Anne Vasseur")
    assert perf_counter() - started < 0.5


SHARED = Path(__file__).resolve().parents[3] / "shared" / "truth" / "bylines.json"


@pytest.mark.press
@pytest.mark.skipif(not SHARED.exists(), reason="the shared truth is not here")
def test_shared_bylines() -> None:
    wrong = []
    for case in json.loads(SHARED.read_text()):
        byline = read_byline(case["text"])
        if (list(byline.authors), list(byline.agencies)) != (case["authors"], case["agencies"]):
            wrong.append((case["text"], byline))
    assert not wrong


@pytest.mark.parametrize("name", sorted(filter(wire_named, set(WIRES.values()))))
def test_each_wire_is_known_where_it_stands_alone(name: str) -> None:
    assert is_with_wire(name)
