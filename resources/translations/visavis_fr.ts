<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>An offline reader that lays the positions of an article’s parties side by side.

Nothing that you open leaves this computer.

Free software under the Apache License 2.0. The fonts Inter and Noto Serif are under the SIL Open Font License 1.1, Qt is under the GNU LGPL 3.</source>
        <translation>Un lecteur hors ligne qui met côte à côte les positions des parties d’un article.

Rien de ce que vous ouvrez ne quitte cet ordinateur.

Logiciel libre sous licence Apache 2.0. Les polices Inter et Noto Serif sont sous licence SIL Open Font License 1.1, Qt sous licence GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept as they stand</source>
        <translation>Accepter en l’état</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln unsure ones as well</source>
        <translation>
            <numerusform>Y compris la citation incertaine</numerusform>
            <numerusform>Y compris les %Ln incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations that this will touch, by party and speaker</source>
        <translation>Citations concernées, par partie et par locuteur</translation>
    </message>
    <message>
        <source>Party and speaker</source>
        <translation>Partie et locuteur</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations will be accepted. One undo takes it back.</source>
        <translation>
            <numerusform>%Ln citation sera acceptée. Une seule annulation revient en arrière.</numerusform>
            <numerusform>%Ln citations seront acceptées. Une seule annulation revient en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>select a quotation first</source>
        <translation>sélectionnez d’abord une citation</translation>
    </message>
    <message>
        <source>nothing to do again</source>
        <translation>rien à rétablir</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>open an article with quotations first</source>
        <translation>ouvrez d’abord un article qui contient des citations</translation>
    </message>
    <message>
        <source>open an article first</source>
        <translation>ouvrez d’abord un article</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>Co&amp;ller comme article</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>&amp;Sessions…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;Exporter la synthèse…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>Fer&amp;mer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>&amp;Copy the selected words or card</source>
        <translation>&amp;Copier les mots ou la fiche sélectionnés</translation>
    </message>
    <message>
        <source>Copy &amp;link to this paragraph</source>
        <translation>Copier le &amp;lien vers ce paragraphe</translation>
    </message>
    <message>
        <source>Article &amp;facts…</source>
        <translation>&amp;Données de l’article…</translation>
    </message>
    <message>
        <source>Open the article’s &amp;web address…</source>
        <translation>Ouvrir l’adresse &amp;web de l’article…</translation>
    </message>
    <message>
        <source>Open the address in the te&amp;xt…</source>
        <translation>Ouvrir l’adresse dans le te&amp;xte…</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>Étiqueter l’article</translation>
    </message>
    <message>
        <source>Star the article</source>
        <translation>Marquer l’article d’une étoile</translation>
    </message>
    <message>
        <source>Re&amp;move the article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <translation>Comparer avec une autre version…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Rech&amp;ercher</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Parties…</source>
        <translation>Part&amp;ies…</translation>
    </message>
    <message>
        <source>&amp;Tags of the session…</source>
        <translation>É&amp;tiquettes de la session…</translation>
    </message>
    <message>
        <source>&amp;What Visavis has learned…</source>
        <translation>Ce &amp;que Visavis a appris…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Para&amp;mètres…</translation>
    </message>
    <message>
        <source>&amp;Next quotation</source>
        <translation>Citation &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous quotation</source>
        <translation>Citation &amp;précédente</translation>
    </message>
    <message>
        <source>Re&amp;view what is left</source>
        <translation>Re&amp;voir ce qui reste</translation>
    </message>
    <message>
        <source>Accept all that is sho&amp;wn…</source>
        <translation>Accepter &amp;tout ce qui est affiché…</translation>
    </message>
    <message>
        <source>Next one to &amp;check</source>
        <translation>Prochaine à vé&amp;rifier</translation>
    </message>
    <message>
        <source>&amp;Accept as it stands</source>
        <translation>&amp;Accepter en l’état</translation>
    </message>
    <message>
        <source>Change the &amp;speaker…</source>
        <translation>Changer le &amp;locuteur…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>É&amp;carter</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Resta&amp;urer</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Déplacer vers</translation>
    </message>
    <message>
        <source>Move the &amp;edges</source>
        <translation>Déplacer les &amp;bornes</translation>
    </message>
    <message>
        <source>Spl&amp;it…</source>
        <translation>Sc&amp;inder…</translation>
    </message>
    <message>
        <source>&amp;Join with the next or the selected ones</source>
        <translation>&amp;Joindre à la suivante ou aux sélectionnées</translation>
    </message>
    <message>
        <source>Reported &amp;by…</source>
        <translation>Rapp&amp;orté par…</translation>
    </message>
    <message>
        <source>All reasons (&amp;why)</source>
        <translation>Toutes l&amp;es raisons</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Éti&amp;queter</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>&amp;Marquer d’une étoile</translation>
    </message>
    <message>
        <source>Make a &amp;quotation of the selected words…</source>
        <translation>&amp;Faire une citation des mots sélectionnés…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>T&amp;ype…</source>
        <translation>T&amp;ypographie…</translation>
    </message>
    <message>
        <source>&amp;Flash the place on a jump</source>
        <translation>Faire c&amp;lignoter le passage atteint</translation>
    </message>
    <message>
        <source>Show &amp;dismissed quotations</source>
        <translation>Afficher les citations é&amp;cartées</translation>
    </message>
    <message>
        <source>&amp;Order of the cards</source>
        <translation>&amp;Ordre des fiches</translation>
    </message>
    <message>
        <source>&amp;Filter the cards</source>
        <translation>&amp;Filtrer les fiches</translation>
    </message>
    <message>
        <source>&amp;Compact cards</source>
        <translation>Fiches co&amp;mpactes</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>Move the pane to the &amp;left</source>
        <translation>Déplacer le volet à &amp;gauche</translation>
    </message>
    <message>
        <source>Move the pane to the &amp;right</source>
        <translation>Déplacer le volet à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>É&amp;largir</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Rétrécir</translation>
    </message>
    <message>
        <source>Fold the pane &amp;away</source>
        <translation>R&amp;eplier le volet</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Tout déplier</translation>
    </message>
    <message>
        <source>Fold or unfold Ot&amp;hers</source>
        <translation>Replier ou déplier «&#xa0;&amp;Autres&#xa0;»</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}&#xa0;: {step}</translation>
    </message>
    <message>
        <source>&amp;Focus: the article alone</source>
        <translation>Co&amp;ncentration&#xa0;: l’article seul</translation>
    </message>
    <message>
        <source>Heading&amp;s…</source>
        <translation>&amp;Intertitres…</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold site furniture</source>
        <translation>Replier ou déplier l’habillage du &amp;site</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>A&amp;rticles of the session</source>
        <translation>Articles &amp;de la session</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Article s&amp;uivant</translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Visavis</source>
        <translation>À &amp;propos de Visavis</translation>
    </message>
</context>
<context>
    <name>AddressDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse ?</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Elle mène à</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>L’adresse entière</translation>
    </message>
    <message>
        <source>As it is written in the article</source>
        <translation>Telle qu’elle est écrite dans l’article</translation>
    </message>
    <message>
        <source>Another program opens it. Whoever runs the place will see that you come.</source>
        <translation>Un autre programme l’ouvre. Ceux qui tiennent le site verront votre visite.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No program of this computer opens {address}.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre {address}.</translation>
    </message>
    <message>
        <source>Copy the address, and open it where you like.</source>
        <translation>Copiez l’adresse et ouvrez-la où vous voulez.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>“{address}” is not opened from an article.</source>
        <translation>« {address} » ne s’ouvre pas depuis un article.</translation>
    </message>
    <message>
        <source>Only pages of the web and mail are: http, https and mailto.</source>
        <translation>Seules les pages web et le courrier s’ouvrent : http, https et mailto.</translation>
    </message>
    <message>
        <source>“{address}” is no address that leads anywhere.</source>
        <translation>« {address} » ne mène nulle part.</translation>
    </message>
    <message>
        <source>Look for a mistake in it; one in the article facts can be corrected there.</source>
        <translation>Cherchez-y une erreur ; dans les données de l’article, elle peut être corrigée.</translation>
    </message>
    <message>
        <source>The address of this mail would have more put into it: {parts}.</source>
        <translation>L’adresse de ce courriel y ferait mettre davantage : {parts}.</translation>
    </message>
    <message>
        <source>Copy the name of the mailbox and write to it yourself.</source>
        <translation>Copiez le nom de la boîte et écrivez-lui vous-même.</translation>
    </message>
    <message>
        <source>The words in the article show {shown}, but it leads to {place}.</source>
        <translation>Les mots de l’article montrent {shown}, mais l’adresse mène à {place}.</translation>
    </message>
    <message>
        <source>What stands before the “@” is not the place. It leads to {place}.</source>
        <translation>Ce qui précède « @ » n’est pas le site. Elle mène à {place}.</translation>
    </message>
    <message>
        <source>Its name has letters that can look like others: {letters} is {place}.</source>
        <translation>Son nom a des lettres qui peuvent ressembler à d’autres : {letters} est {place}.</translation>
    </message>
    <message>
        <source>It holds invisible marks, which can show it as another.</source>
        <translation>Elle contient des signes invisibles, qui peuvent la faire passer pour une autre.</translation>
    </message>
    <message>
        <source>It puts words into the mail. Read them before you send it.</source>
        <translation>Elle met des mots dans le courriel. Lisez-les avant de l’envoyer.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The library {path} is open in another Visavis.</source>
        <translation>La bibliothèque {path} est ouverte dans un autre Visavis.</translation>
    </message>
    <message>
        <source>Here it can be read; close the other window to change anything.</source>
        <translation>Ici, elle peut être lue&#x202f;; fermez l’autre fenêtre pour modifier quoi que ce soit.</translation>
    </message>
    <message>
        <source>The library lies in {folder}, which is synchronized.</source>
        <translation>La bibliothèque se trouve dans {folder}, qui est synchronisé.</translation>
    </message>
    <message>
        <source>A copy made amid an edit can be damaged. Edit, Settings, Library says how to move it.</source>
        <translation>Une copie faite pendant une modification peut être endommagée. Édition, Paramètres, Bibliothèque dit comment la déplacer.</translation>
    </message>
    <message>
        <source>Work goes on in a library that is not kept.</source>
        <translation>Le travail continue dans une bibliothèque qui ne sera pas conservée.</translation>
    </message>
    <message>
        <source>Export a briefing before you close the window.</source>
        <translation>Exportez une synthèse avant de fermer la fenêtre.</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Removed from the session: {title}</source>
        <translation>Retiré de la session&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln articles from the session.</source>
        <translation>
            <numerusform>%Ln article retiré de la session.</numerusform>
            <numerusform>%Ln articles retirés de la session.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Compare with another version…</source>
        <translation>&amp;Comparer avec une autre version…</translation>
    </message>
    <message>
        <source>Re&amp;move from the session</source>
        <translation>&amp;Retirer de la session</translation>
    </message>
    <message>
        <source>A new version of “{title}”, which came in as {known}. Both are in the session now.</source>
        <translation>Nouvelle version de «&#xa0;{title}&#xa0;», arrivé sous le nom {known}. Les deux sont dans la session.</translation>
    </message>
    <message>
        <source>What &amp;changed…</source>
        <translation>Ce qui a &amp;changé…</translation>
    </message>
    <message>
        <source>In its &amp;place</source>
        <translation>À sa &amp;place</translation>
    </message>
    <message>
        <source>The session has no other version of this article.</source>
        <translation>La session n’a pas d’autre version de cet article.</translation>
    </message>
    <message>
        <source>One of the two versions is no longer in the session.</source>
        <translation>Une des deux versions n’est plus dans la session.</translation>
    </message>
    <message>
        <source>“{name}” has wrong letters, as in “{before}” for “{after}”.</source>
        <translation>«&#xa0;{name}&#xa0;» a des lettres mal décodées, par exemple «&#xa0;{before}&#xa0;» pour «&#xa0;{after}&#xa0;».</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Montrer</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;Corriger</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>{left} of {count} left</source>
        <translation>reste {left} sur {count}</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>tout est revu</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Articles of the session</source>
        <translation>Articles de la session</translation>
    </message>
    <message>
        <source>Close the list of articles</source>
        <translation>Fermer la liste des articles</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Filtrer les articles</translation>
    </message>
    <message>
        <source>Filter by title, outlet, file</source>
        <translation>Titre, média ou fichier</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Dans l’ordre d’arrivée</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Most quotations first</source>
        <translation>Le plus de citations d’abord</translation>
    </message>
    <message>
        <source>Most left to review first</source>
        <translation>Le plus à revoir d’abord</translation>
    </message>
    <message>
        <source>Articles  {shown} of {total}</source>
        <translation>Articles  {shown} sur {total}</translation>
    </message>
    <message>
        <source>Articles  {total}</source>
        <translation>Articles  {total}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Ctrl and a click: open {address}, after a question</source>
        <translation>Ctrl et un clic : ouvrir {address}, après une question</translation>
    </message>
    <message>
        <source>Hidden in the text: {mark}. It is shown here, and turns no words round.</source>
        <translation>Caché dans le texte&#xa0;: {mark}. Ce signe est montré ici et n’inverse aucun mot.</translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Nothing found in this text</source>
        <translation>Rien trouvé dans ce texte</translation>
    </message>
    <message>
        <source>No quotation has these words</source>
        <translation>Aucune citation ne contient ces mots</translation>
    </message>
    <message>
        <source>Search and filter hide all of them</source>
        <translation>La recherche et le filtre les masquent toutes</translation>
    </message>
    <message>
        <source>The filter hides all of them</source>
        <translation>Le filtre les masque toutes</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table of quotations</source>
        <translation>Tableau des citations</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Exporter la synthèse</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>One undo takes it back.</source>
        <translation>Une seule annulation revient en arrière.</translation>
    </message>
    <message>
        <source>Quotations that this will touch</source>
        <translation>Citations concernées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Byline</name>
    <message>
        <source>filed as “{title}”</source>
        <translation>classé sous «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>via {agency}</source>
        <translation>via {agency}</translation>
    </message>
    <message>
        <source>by {authors}</source>
        <translation>par {authors}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>{kind}, split</source>
        <translation>{kind}, scindée</translation>
    </message>
    <message>
        <source>joint: {parties}</source>
        <translation>commune&#xa0;: {parties}</translation>
    </message>
    <message>
        <source>quoting {name}</source>
        <translation>citant {name}</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revue</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>via {name}</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Locuteur inconnu</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>marquée par vous</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ acceptée</translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation>✓ corrigée</translation>
    </message>
    <message>
        <source>check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûre</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>This is a link, and Visavis never goes online.</source>
        <translation>Ceci est un lien, et Visavis ne se connecte jamais à Internet.</translation>
    </message>
    <message>
        <source>Save the page as a file.</source>
        <translation>Enregistrez la page dans un fichier.</translation>
    </message>
    <message>
        <source>This is a picture, and Visavis reads words.</source>
        <translation>Ceci est une image, et Visavis lit des mots.</translation>
    </message>
    <message>
        <source>Copy the article’s text, or save its page and open that.</source>
        <translation>Copiez le texte de l’article, ou enregistrez sa page et ouvrez-la.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Il n’y a pas de texte à lire.</translation>
    </message>
    <message>
        <source>Copy the article’s text first.</source>
        <translation>Copiez d’abord le texte de l’article.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct</source>
        <translation>
            <numerusform>%Ln directe</numerusform>
            <numerusform>%Ln directes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mixed</source>
        <translation>
            <numerusform>%Ln mixte</numerusform>
            <numerusform>%Ln mixtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indirect</source>
        <translation>
            <numerusform>%Ln indirecte</numerusform>
            <numerusform>%Ln indirectes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln élément</numerusform>
            <numerusform>%Ln éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln règle</numerusform>
            <numerusform>%Ln règles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations move</source>
        <translation>
            <numerusform>%Ln citation se déplace</numerusform>
            <numerusform>%Ln citations se déplacent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations get another speaker.</source>
        <translation>
            <numerusform>%Ln citation change de locuteur.</numerusform>
            <numerusform>%Ln citations changent de locuteur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restante</numerusform>
            <numerusform>%Ln restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln acceptée</numerusform>
            <numerusform>%Ln acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles were read.</source>
        <translation>
            <numerusform>%Ln nouvel article lu.</numerusform>
            <numerusform>%Ln nouveaux articles lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln n’a pas pu être lu.</numerusform>
            <numerusform>%Ln n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this session already.</source>
        <translation>
            <numerusform>%Ln était déjà dans cette session.</numerusform>
            <numerusform>%Ln étaient déjà dans cette session.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the last opening need a look…</source>
        <translation>
            <numerusform>%Ln fichier à regarder…</numerusform>
            <numerusform>%Ln fichiers à regarder…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new versions of articles that were here.</source>
        <translation>
            <numerusform>%Ln est une nouvelle version d’un article déjà présent.</numerusform>
            <numerusform>%Ln sont de nouvelles versions d’articles déjà présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have letters that were decoded wrongly.</source>
        <translation>
            <numerusform>%Ln a des lettres mal décodées.</numerusform>
            <numerusform>%Ln ont des lettres mal décodées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters were put right in %Ln articles. Undo brings back what came in.</source>
        <translation>
            <numerusform>Lettres corrigées dans %Ln article. Annuler rétablit l’original.</numerusform>
            <numerusform>Lettres corrigées dans %Ln articles. Annuler rétablit les originaux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln en plus</numerusform>
            <numerusform>%Ln en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln en moins</numerusform>
            <numerusform>%Ln en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs the same</source>
        <translation>
            <numerusform>%Ln paragraphe inchangé</numerusform>
            <numerusform>%Ln paragraphes inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections and notes go along, for their words are the same.</source>
        <translation>
            <numerusform>%Ln correction ou note est reprise, car les mots sont les mêmes.</numerusform>
            <numerusform>%Ln corrections et notes sont reprises, car les mots sont les mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not: their words are not in the new version.</source>
        <translation>
            <numerusform>%Ln ne l’est pas&#xa0;: ses mots ne sont pas dans la nouvelle version.</numerusform>
            <numerusform>%Ln ne le sont pas&#xa0;: leurs mots ne sont pas dans la nouvelle version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Visavis went wrong.</source>
        <translation>Une erreur s’est produite dans Visavis.</translation>
    </message>
    <message>
        <source>Everything you did so far is kept, and you can go on. A report without any of your articles’ words is in {path}. It stays on this computer unless you send it.</source>
        <translation>Tout ce que vous avez fait est conservé, et vous pouvez continuer. Un rapport, sans aucun mot de vos articles, se trouve dans {path}. Il reste sur cet ordinateur, sauf si vous l’envoyez.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revenir dessus</translation>
    </message>
    <message>
        <source>Change the parties…</source>
        <translation>Modifier les parties…</translation>
    </message>
    <message>
        <source>Change what was learned…</source>
        <translation>Modifier ce qui a été appris…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Name the speaker…</source>
        <translation>Nommer le locuteur…</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Why this speaker</source>
        <translation>Pourquoi ce locuteur</translation>
    </message>
    <message>
        <source>Why this party</source>
        <translation>Pourquoi cette partie</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Ce que vous avez modifié</translation>
    </message>
    <message>
        <source>The text does not say who speaks.</source>
        <translation>Le texte ne dit pas qui parle.</translation>
    </message>
    <message>
        <source>{name} speaks ({about}).</source>
        <translation>{name} s’exprime ({about}).</translation>
    </message>
    <message>
        <source>{name} speaks.</source>
        <translation>{name} s’exprime.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>C’est vous qui l’avez dit.</translation>
    </message>
    <message>
        <source>It stands under {party}.</source>
        <translation>Elle figure sous {party}.</translation>
    </message>
    <message>
        <source>You put it there.</source>
        <translation>C’est vous qui l’y avez placée.</translation>
    </message>
    <message>
        <source>What spoke for {party}:</source>
        <translation>Ce qui parlait pour {party}&#xa0;:</translation>
    </message>
    <message>
        <source>No party of the profile has this speaker or this side.</source>
        <translation>Aucune partie du profil ne comprend ce locuteur ni ce camp.</translation>
    </message>
    <message>
        <source>You marked these words yourself; nothing was left to guess.</source>
        <translation>Vous avez marqué ces mots vous-même&#x202f;; il n’y avait rien à deviner.</translation>
    </message>
    <message>
        <source>Sure: of quotations read like this one, about {number} in 100 are right.</source>
        <translation>Sûre&#xa0;: sur 100 citations lues comme celle-ci, environ {number} sont exactes.</translation>
    </message>
    <message>
        <source>Unsure: of quotations read like this one, about {number} in 100 are right.</source>
        <translation>Incertaine&#xa0;: sur 100 citations lues comme celle-ci, environ {number} sont exactes.</translation>
    </message>
    <message>
        <source>You have reviewed it.</source>
        <translation>Vous l’avez revue.</translation>
    </message>
    <message>
        <source>Your word settles it.</source>
        <translation>Votre décision tranche.</translation>
    </message>
    <message>
        <source>No words beside it name the speaker. A speaker that you name would make it sure.</source>
        <translation>Aucun mot voisin ne nomme le locuteur. Si vous en nommez un, elle sera sûre.</translation>
    </message>
    <message>
        <source>No verb of saying leads to it.</source>
        <translation>Aucun verbe de parole ne l’introduit.</translation>
    </message>
    <message>
        <source>It stands in no quotation marks, so where it begins and ends is a reading of the sentence.</source>
        <translation>Elle n’est pas entre guillemets&#xa0;: son début et sa fin sont une lecture de la phrase.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Marked by you; Visavis had not found it.</source>
        <translation>Marquée par vous&#x202f;; Visavis ne l’avait pas trouvée.</translation>
    </message>
    <message>
        <source>Accepted as it stands.</source>
        <translation>Acceptée en l’état.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Écartée.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}&#xa0;: {before} → {after}</translation>
    </message>
    <message>
        <source>{mention} stands for {meant}</source>
        <translation>{mention} désigne {meant}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Article facts</source>
        <translation>Données de l’article</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Reuters, AFP, TASS…</source>
        <translation>Reuters, AFP, TASS…</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>A. Writer; B. Writer</source>
        <translation>A. Auteur; B. Auteur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>2026-03-14</source>
        <translation>2026-03-14</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, fr, uk…</source>
        <translation>en, fr, uk…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Ouvrir l’adresse</translation>
    </message>
    <message>
        <source>“{words}” is no day.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-14.</source>
        <translation>Écrivez-la comme 2026-03-14.</translation>
    </message>
    <message>
        <source>“{words}” is no language.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>Write its code, like en or pt-BR.</source>
        <translation>Écrivez son code, comme en ou pt-BR.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>unreviewed</source>
        <translation>non revues</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertaines</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>écartées</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Effacer le filtre (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %Ln quotations</source>
        <translation>
            <numerusform>{what}, %Ln citation</numerusform>
            <numerusform>{what}, %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>Filter the cards, %Ln chosen</source>
        <translation>
            <numerusform>Filtrer les fiches, %Ln critère choisi</numerusform>
            <numerusform>Filtrer les fiches, %Ln critères choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Start of the quotation</source>
        <translation>Début de la citation</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>Fin de la citation</translation>
    </message>
    <message>
        <source>Where the quotation is cut</source>
        <translation>Coupure de la citation</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>segment {number}</translation>
    </message>
    <message>
        <source>Arrows move it by words, with Ctrl by sentences; Enter takes it.</source>
        <translation>Les flèches la déplacent mot par mot, avec Ctrl phrase par phrase&#x202f;; Enter valide.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order, filter and place of the pane {party}</source>
        <translation>Ordre, filtre et place du volet {party}</translation>
    </message>
    <message>
        <source>Order, filter, move, fold</source>
        <translation>Ordonner, filtrer, déplacer, replier</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} sur {total}</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>communes</translation>
    </message>
    <message>
        <source>Drag to move the pane, double click to fold it</source>
        <translation>Glissez pour déplacer le volet, double-cliquez pour le replier</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Sans étiquette</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>A click or Enter brings everything to how it was after that step.</source>
        <translation>Un clic ou Enter remet tout dans l’état qui suivait cette étape.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>As the articles were read</source>
        <translation>Tels que les articles ont été lus</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Reading articles</source>
        <translation>Lecture d’articles</translation>
    </message>
    <message>
        <source>Articles that were read</source>
        <translation>Articles lus</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Read no more articles</source>
        <translation>Ne plus lire d’articles</translation>
    </message>
    <message>
        <source>What was read stays in the session</source>
        <translation>Ce qui est lu reste dans la session</translation>
    </message>
    <message>
        <source>Reading: {done} of {total}</source>
        <translation>Lecture&#xa0;: {done} sur {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>encore quelques secondes</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>encore %Ln minute environ</numerusform>
            <numerusform>encore %Ln minutes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intakes</name>
    <message>
        <source>{name} is in this session already.</source>
        <translation>{name} est déjà dans cette session.</translation>
    </message>
    <message>
        <source>{name} is word for word the article that came into this session as {known}.</source>
        <translation>{name} est mot pour mot l’article déjà présent dans cette session sous le nom {known}.</translation>
    </message>
    <message>
        <source>{name} was read after its session was closed; open it again.</source>
        <translation>{name} a été lu après la fermeture de sa session&#x202f;; ouvrez-le à nouveau.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Move to pane {number}, or make the selected words its quotation</source>
        <translation>Déplacer vers le volet {number}, ou y placer les mots sélectionnés comme citation</translation>
    </message>
    <message>
        <source>Move to Others</source>
        <translation>Déplacer vers Autres</translation>
    </message>
    <message>
        <source>Move to a party’s pane, or make the selected words its quotation</source>
        <translation>Déplacer vers le volet d’une partie, ou y placer les mots sélectionnés comme citation</translation>
    </message>
    <message>
        <source>Select words in the article by letter, or by word with Ctrl</source>
        <translation>Sélectionner des mots de l’article par lettre, ou par mot avec Ctrl</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + flèches</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>party</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>écarter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>raccourcis</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>Les touches simples sont inactives pendant la saisie dans un champ.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Trouver une action ou une touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyez sur la nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Utiliser cette touche</translation>
    </message>
    <message>
        <source>Use it &amp;too</source>
        <translation>&amp;Ajouter cette touche</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Sa&amp;ns touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>changed; first it was {keys}</source>
        <translation>modifié&#x202f;; à l’origine&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>{key} moves in lists, texts and windows, so it stays free.</source>
        <translation>{key} sert à se déplacer dans les listes, les textes et les fenêtres&#xa0;: elle reste libre.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which loses it if you use it here.</source>
        <translation>{key} appartient à «&#xa0;{action}&#xa0;», qui la perd si vous l’utilisez ici.</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that it is to have.</source>
        <translation>Choisissez une action, puis appuyez sur la touche à lui donner.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Comme le système ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Articles and their quotations stay as they are.</source>
        <translation>Les articles et leurs citations restent tels quels.</translation>
    </message>
    <message>
        <source>The windows change their language when you close the settings.</source>
        <translation>Les fenêtres changent de langue à la fermeture des paramètres.</translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message>
        <source>What Visavis has learned</source>
        <translation>Ce que Visavis a appris</translation>
    </message>
    <message>
        <source>Each line holds for every statement of that speaker, here and in later articles.</source>
        <translation>Chaque ligne vaut pour toutes les déclarations de ce locuteur, ici et dans les articles à venir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>parle pour</translation>
    </message>
    <message>
        <source>stands under</source>
        <translation>figure sous</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>nobody; several with semicolons between</source>
        <translation>personne&#x202f;; plusieurs&#xa0;: séparez-les par des points-virgules</translation>
    </message>
    <message>
        <source>the pane of those whom he speaks for</source>
        <translation>le volet de ceux pour qui il parle</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Nothing yet. Move a card or change a speaker, and choose Apply.</source>
        <translation>Rien encore. Déplacez une fiche ou changez un locuteur, puis choisissez Appliquer.</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>est {name}</translation>
    </message>
    <message>
        <source>speaks for {sides}</source>
        <translation>parle pour {sides}</translation>
    </message>
    <message>
        <source>stands under {panes}</source>
        <translation>figure sous {panes}</translation>
    </message>
    <message>
        <source>speaks for nobody</source>
        <translation>ne parle pour personne</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Exporter ce qui a été appris</translation>
    </message>
    <message>
        <source>What was learned is in {path}.</source>
        <translation>Ce qui a été appris se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Import what was learned</source>
        <translation>Importer ce qui a été appris</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>What would change</source>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Emplacement de la bibliothèque</translation>
    </message>
    <message>
        <source>The library, with all sessions and articles, lies here:</source>
        <translation>La bibliothèque, avec toutes les sessions et tous les articles, se trouve ici&#xa0;:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups that Visavis makes by itself, each looked over</source>
        <translation>Sauvegardes que Visavis fait de lui-même, chacune vérifiée</translation>
    </message>
    <message>
        <source>One at each start after a change; of the old ones, some days, weeks and months stay.</source>
        <translation>Une à chaque démarrage après une modification&#x202f;; parmi les anciennes, certaines sont gardées par jour, semaine et mois.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The library lies in {folder}.&lt;/b&gt; A program that synchronizes files can damage it while it is written. Close Visavis, move the file elsewhere, and start with --library or $VISAVIS_LIBRARY.</source>
        <translation>&lt;b&gt;La bibliothèque se trouve dans {folder}.&lt;/b&gt; Un logiciel de synchronisation peut l’endommager pendant l’écriture. Fermez Visavis, déplacez le fichier ailleurs, puis démarrez avec --library ou $VISAVIS_LIBRARY.</translation>
    </message>
    <message>
        <source>&amp;Look it over</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>Restaurer un &amp;fichier…</translation>
    </message>
    <message>
        <source>All is well: every page and every quotation was looked at.</source>
        <translation>Tout va bien&#xa0;: chaque page et chaque citation ont été vérifiées.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>The backup is in {path}, and was looked over.</source>
        <translation>La sauvegarde se trouve dans {path} et a été vérifiée.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Put the backup in the place of the library?</source>
        <translation>Remplacer la bibliothèque par la sauvegarde&#x202f;?</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, under another name. All windows close and open again.</source>
        <translation>Ce qui s’y trouve est gardé à côté, sous un autre nom. Toutes les fenêtres se ferment et se rouvrent.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The font {path} cannot be loaded.</source>
        <translation>La police {path} ne peut pas être chargée.</translation>
    </message>
    <message>
        <source>Install Visavis again.</source>
        <translation>Réinstallez Visavis.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Flash the place that is jumped to</source>
        <translation>Faire clignoter le passage atteint</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <source>Font, size and measure of the article: the Aa above it.</source>
        <translation>Police, taille et largeur de l’article&#xa0;: le Aa au-dessus de lui.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reading an article</source>
        <translation>Lecture d’un article</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>Lecture de {names}</translation>
    </message>
    <message>
        <source>Writing {names}</source>
        <translation>Écriture : {names}</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Countries, bodies and persons of this party</source>
        <translation>Pays, organismes et personnes de cette partie</translation>
    </message>
    <message>
        <source>Add a country, body or person</source>
        <translation>Ajouter un pays, un organisme ou une personne</translation>
    </message>
    <message>
        <source>Add a country, body or person, and press Enter</source>
        <translation>Ajoutez un pays, un organisme ou une personne, puis appuyez sur Enter</translation>
    </message>
    <message>
        <source>Where to move the selected ones</source>
        <translation>Destination des éléments sélectionnés</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>S&amp;plit off</source>
        <translation>Déta&amp;cher</translation>
    </message>
    <message>
        <source>Make a party of the selected ones</source>
        <translation>Faire une partie des éléments sélectionnés</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Ret&amp;irer</translation>
    </message>
    <message>
        <source>to {party}</source>
        <translation>vers {party}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Make a quotation of</source>
        <translation>Faire une citation de</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Addresses in the text</source>
        <translation>Adresses dans le texte</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert pour l’instant</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>A quotation in the library no longer matches the text of {name}.</source>
        <translation>Une citation de la bibliothèque ne correspond plus au texte de {name}.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Une session doit avoir un nom.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette doit avoir un nom.</translation>
    </message>
    <message>
        <source>ADF</source>
        <translation>ADF</translation>
    </message>
    <message>
        <source>AIIB</source>
        <translation>BAII</translation>
    </message>
    <message>
        <source>ALBA</source>
        <translation>ALBA</translation>
    </message>
    <message>
        <source>APEC</source>
        <translation>APEC</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>ASEAN</translation>
    </message>
    <message>
        <source>AUKUS</source>
        <translation>AUKUS</translation>
    </message>
    <message>
        <source>Abkhazia</source>
        <translation>Abkhazie</translation>
    </message>
    <message>
        <source>Abu Sayyaf</source>
        <translation>Abou Sayyaf</translation>
    </message>
    <message>
        <source>Africa CDC</source>
        <translation>CDC Afrique</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Banque africaine de développement</translation>
    </message>
    <message>
        <source>African Union</source>
        <translation>Union africaine</translation>
    </message>
    <message>
        <source>Al-Qaeda</source>
        <translation>Al-Qaïda</translation>
    </message>
    <message>
        <source>Al-Shabaab</source>
        <translation>Al-Chabab</translation>
    </message>
    <message>
        <source>Alliance of Sahel States</source>
        <translation>Alliance des États du Sahel</translation>
    </message>
    <message>
        <source>Amal</source>
        <translation>Amal</translation>
    </message>
    <message>
        <source>An entry of the library is damaged: {error}.</source>
        <translation>Une entrée de la bibliothèque est endommagée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Anglophone separatists</source>
        <translation>Séparatistes anglophones</translation>
    </message>
    <message>
        <source>Anti-balaka</source>
        <translation>Anti-balaka</translation>
    </message>
    <message>
        <source>Arab League</source>
        <translation>Ligue arabe</translation>
    </message>
    <message>
        <source>Arab Maghreb Union</source>
        <translation>Union du Maghreb arabe</translation>
    </message>
    <message>
        <source>Arakan Army</source>
        <translation>Armée d’Arakan</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Armenia / Azerbaijan</source>
        <translation>Arménie / Azerbaïdjan</translation>
    </message>
    <message>
        <source>Asian Development Bank</source>
        <translation>Banque asiatique de développement</translation>
    </message>
    <message>
        <source>Ask whoever made the archive why.</source>
        <translation>Demandez pourquoi à qui a fait l’archive.</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>BRICS</source>
        <translation>BRICS</translation>
    </message>
    <message>
        <source>Baloch separatists</source>
        <translation>Séparatistes baloutches</translation>
    </message>
    <message>
        <source>Baltic states</source>
        <translation>Pays baltes</translation>
    </message>
    <message>
        <source>Belarusian opposition</source>
        <translation>Opposition biélorusse</translation>
    </message>
    <message>
        <source>Benelux</source>
        <translation>Benelux</translation>
    </message>
    <message>
        <source>Biafran separatists</source>
        <translation>Séparatistes biafrais</translation>
    </message>
    <message>
        <source>Board of Peace</source>
        <translation>Conseil de la paix</translation>
    </message>
    <message>
        <source>Boko Haram</source>
        <translation>Boko Haram</translation>
    </message>
    <message>
        <source>Bring back a backup with: visavis library restore BACKUP</source>
        <translation>Restaurez une sauvegarde avec&#xa0;: visavis library restore BACKUP</translation>
    </message>
    <message>
        <source>CARICOM</source>
        <translation>CARICOM</translation>
    </message>
    <message>
        <source>CELAC</source>
        <translation>CELAC</translation>
    </message>
    <message>
        <source>CIS</source>
        <translation>CEI</translation>
    </message>
    <message>
        <source>CSTO</source>
        <translation>OTSC</translation>
    </message>
    <message>
        <source>Catalonia</source>
        <translation>Catalogne</translation>
    </message>
    <message>
        <source>Ceasefire monitors</source>
        <translation>Observateurs du cessez-le-feu</translation>
    </message>
    <message>
        <source>Chechen rebels</source>
        <translation>Rebelles tchétchènes</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Choose a file with an article in it.</source>
        <translation>Choisissez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>Choose a place between two words.</source>
        <translation>Choisissez un endroit entre deux mots.</translation>
    </message>
    <message>
        <source>Choose another file with --library; it was left as it is.</source>
        <translation>Choisissez un autre fichier avec --library&#x202f;; celui-ci est resté tel quel.</translation>
    </message>
    <message>
        <source>Choose another place with --library.</source>
        <translation>Choisissez un autre emplacement avec --library.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Choisissez un autre emplacement, ou libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>Close it, and restore again.</source>
        <translation>Fermez-le, puis relancez la restauration.</translation>
    </message>
    <message>
        <source>Close that one, and try again.</source>
        <translation>Fermez l’autre, puis réessayez.</translation>
    </message>
    <message>
        <source>Close the other Visavis, and open it again.</source>
        <translation>Fermez l’autre Visavis, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>Close the other one, and open the library again.</source>
        <translation>Fermez l’autre, puis rouvrez la bibliothèque.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, and try again.</source>
        <translation>Fermez l’autre programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>Coalition of the Willing</source>
        <translation>Coalition des volontaires</translation>
    </message>
    <message>
        <source>Commonwealth</source>
        <translation>Commonwealth</translation>
    </message>
    <message>
        <source>Correct the line, or choose another profile.</source>
        <translation>Corrigez la ligne, ou choisissez un autre profil.</translation>
    </message>
    <message>
        <source>Correct the line, or install Visavis again.</source>
        <translation>Corrigez la ligne, ou réinstallez Visavis.</translation>
    </message>
    <message>
        <source>Correct the line, or put the shipped file back.</source>
        <translation>Corrigez la ligne, ou remettez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Conseil de l’Europe</translation>
    </message>
    <message>
        <source>Crimea authorities</source>
        <translation>Autorités de Crimée</translation>
    </message>
    <message>
        <source>Crimean Tatars</source>
        <translation>Tatars de Crimée</translation>
    </message>
    <message>
        <source>Customs Union</source>
        <translation>Union douanière</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Do not open it; ask its sender.</source>
        <translation>Ne l’ouvrez pas&#x202f;; interrogez son expéditeur.</translation>
    </message>
    <message>
        <source>Download or save it again and open it.</source>
        <translation>Téléchargez-le ou enregistrez-le à nouveau, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <translation>Téléchargez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>E3</source>
        <translation>E3</translation>
    </message>
    <message>
        <source>EBRD</source>
        <translation>BERD</translation>
    </message>
    <message>
        <source>ECOWAS</source>
        <translation>CEDEAO</translation>
    </message>
    <message>
        <source>EFTA</source>
        <translation>AELE</translation>
    </message>
    <message>
        <source>ELN</source>
        <translation>ELN</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>ETA</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>UE</translation>
    </message>
    <message>
        <source>EU / UK</source>
        <translation>UE / Royaume-Uni</translation>
    </message>
    <message>
        <source>East African Community</source>
        <translation>Communauté d’Afrique de l’Est</translation>
    </message>
    <message>
        <source>End the name in one of: {endings}.</source>
        <translation>Donnez au nom l’une de ces terminaisons&#xa0;: {endings}.</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Union économique eurasiatique</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>European Court of Human Rights</source>
        <translation>Cour européenne des droits de l’homme</translation>
    </message>
    <message>
        <source>European Political Community</source>
        <translation>Communauté politique européenne</translation>
    </message>
    <message>
        <source>Export the articles again.</source>
        <translation>Exportez les articles à nouveau.</translation>
    </message>
    <message>
        <source>Export the articles as a plain list.</source>
        <translation>Exportez les articles sous forme de simple liste.</translation>
    </message>
    <message>
        <source>Export the articles with their text, as JSON Feed or as a list of title and text.</source>
        <translation>Exportez les articles avec leur texte, en JSON Feed ou en liste de titres et de textes.</translation>
    </message>
    <message>
        <source>FARC</source>
        <translation>FARC</translation>
    </message>
    <message>
        <source>FDLR</source>
        <translation>FDLR</translation>
    </message>
    <message>
        <source>Fano</source>
        <translation>Fano</translation>
    </message>
    <message>
        <source>Five Eyes</source>
        <translation>Five Eyes</translation>
    </message>
    <message>
        <source>Forces of Freedom and Change</source>
        <translation>Forces de la liberté et du changement</translation>
    </message>
    <message>
        <source>Free Papua Movement</source>
        <translation>Mouvement pour une Papouasie libre</translation>
    </message>
    <message>
        <source>Free some space on that disk, and try again.</source>
        <translation>Libérez de l’espace sur ce disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Friends of Syria</source>
        <translation>Amis de la Syrie</translation>
    </message>
    <message>
        <source>G20</source>
        <translation>G20</translation>
    </message>
    <message>
        <source>G5 Sahel</source>
        <translation>G5 Sahel</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>G7</translation>
    </message>
    <message>
        <source>GCC</source>
        <translation>CCG</translation>
    </message>
    <message>
        <source>GUAM Organization</source>
        <translation>Organisation GUAM</translation>
    </message>
    <message>
        <source>Gaza mediators</source>
        <translation>Médiateurs pour Gaza</translation>
    </message>
    <message>
        <source>Give every colour of the shipped themes as #rrggbb.</source>
        <translation>Indiquez chaque couleur des thèmes fournis sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Gouvernement</translation>
    </message>
    <message>
        <source>Government / opposition</source>
        <translation>Gouvernement / opposition</translation>
    </message>
    <message>
        <source>Gulen movement</source>
        <translation>Mouvement Gülen</translation>
    </message>
    <message>
        <source>HTS</source>
        <translation>HTS</translation>
    </message>
    <message>
        <source>Haitian gangs</source>
        <translation>Gangs haïtiens</translation>
    </message>
    <message>
        <source>Hamas</source>
        <translation>Hamas</translation>
    </message>
    <message>
        <source>Hezbollah</source>
        <translation>Hezbollah</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hong Kong democrats</source>
        <translation>Démocrates de Hong Kong</translation>
    </message>
    <message>
        <source>Hong Kong protesters</source>
        <translation>Manifestants de Hong Kong</translation>
    </message>
    <message>
        <source>Houthis</source>
        <translation>Houthis</translation>
    </message>
    <message>
        <source>Hurriyat</source>
        <translation>Hurriyat</translation>
    </message>
    <message>
        <source>IACHR</source>
        <translation>CIDH</translation>
    </message>
    <message>
        <source>IAEA</source>
        <translation>AIEA</translation>
    </message>
    <message>
        <source>ICAO</source>
        <translation>OACI</translation>
    </message>
    <message>
        <source>ICC</source>
        <translation>CPI</translation>
    </message>
    <message>
        <source>ICJ</source>
        <translation>CIJ</translation>
    </message>
    <message>
        <source>ICTY</source>
        <translation>TPIY</translation>
    </message>
    <message>
        <source>IEA</source>
        <translation>AIE</translation>
    </message>
    <message>
        <source>IGAD</source>
        <translation>IGAD</translation>
    </message>
    <message>
        <source>IMF</source>
        <translation>FMI</translation>
    </message>
    <message>
        <source>IMO</source>
        <translation>OMI</translation>
    </message>
    <message>
        <source>IRA</source>
        <translation>IRA</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>India / Pakistan</source>
        <translation>Inde / Pakistan</translation>
    </message>
    <message>
        <source>Install Visavis again.</source>
        <translation>Réinstallez Visavis.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;visavis[warc]&apos;</source>
        <translation>Installez-le par : pip install &apos;visavis[warc]&apos;</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Interpol</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iranian opposition</source>
        <translation>Opposition iranienne</translation>
    </message>
    <message>
        <source>Iraqi Kurdistan</source>
        <translation>Kurdistan irakien</translation>
    </message>
    <message>
        <source>Irish republicans</source>
        <translation>Républicains irlandais</translation>
    </message>
    <message>
        <source>Islamic State</source>
        <translation>État islamique</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Israel / Hamas / mediators</source>
        <translation>Israël / Hamas / médiateurs</translation>
    </message>
    <message>
        <source>Israel / Iran / US</source>
        <translation>Israël / Iran / États-Unis</translation>
    </message>
    <message>
        <source>It was left as it is; bring back a backup with: visavis library restore BACKUP</source>
        <translation>Elle est restée telle quelle&#x202f;; restaurez une sauvegarde avec&#xa0;: visavis library restore BACKUP</translation>
    </message>
    <message>
        <source>JNIM</source>
        <translation>JNIM</translation>
    </message>
    <message>
        <source>Join quotations of one article.</source>
        <translation>Joignez des citations d’un même article.</translation>
    </message>
    <message>
        <source>Joint Expeditionary Force</source>
        <translation>Force expéditionnaire conjointe</translation>
    </message>
    <message>
        <source>Kachin Independence Army</source>
        <translation>Armée pour l’indépendance kachin</translation>
    </message>
    <message>
        <source>Karen National Union</source>
        <translation>Union nationale karen</translation>
    </message>
    <message>
        <source>Kashmiri militants</source>
        <translation>Combattants cachemiris</translation>
    </message>
    <message>
        <source>Kataib Hezbollah</source>
        <translation>Kataeb Hezbollah</translation>
    </message>
    <message>
        <source>Kosovo Serbs</source>
        <translation>Serbes du Kosovo</translation>
    </message>
    <message>
        <source>Kurds</source>
        <translation>Kurdes</translation>
    </message>
    <message>
        <source>LNA</source>
        <translation>ANL</translation>
    </message>
    <message>
        <source>LRA</source>
        <translation>LRA</translation>
    </message>
    <message>
        <source>Lebanese opposition</source>
        <translation>Opposition libanaise</translation>
    </message>
    <message>
        <source>Lima Group</source>
        <translation>Groupe de Lima</translation>
    </message>
    <message>
        <source>Line {line} of the word list {name} {why}.</source>
        <translation>Ligne {line} de la liste de mots {name}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>List the sessions with: visavis library list</source>
        <translation>Affichez les sessions avec&#xa0;: visavis library list</translation>
    </message>
    <message>
        <source>Look at its name and place.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>Look at its permissions, or copy it elsewhere.</source>
        <translation>Vérifiez ses droits d’accès, ou copiez-le ailleurs.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Look at the folder’s permissions.</source>
        <translation>Vérifiez les droits d’accès au dossier.</translation>
    </message>
    <message>
        <source>Look at the permissions of its folder.</source>
        <translation>Vérifiez les droits d’accès à son dossier.</translation>
    </message>
    <message>
        <source>Look whether file and folder can be read and written.</source>
        <translation>Vérifiez que le fichier et le dossier peuvent être lus et écrits.</translation>
    </message>
    <message>
        <source>M23</source>
        <translation>M23</translation>
    </message>
    <message>
        <source>MH17 investigators</source>
        <translation>Enquêteurs du vol MH17</translation>
    </message>
    <message>
        <source>MILF</source>
        <translation>MILF</translation>
    </message>
    <message>
        <source>Macau</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or choose another with --library.</source>
        <translation>Rendez le fichier et son dossier modifiables, ou choisissez-en un autre avec --library.</translation>
    </message>
    <message>
        <source>Maoists</source>
        <translation>Maoïstes</translation>
    </message>
    <message>
        <source>Marked by the analyst</source>
        <translation>Marquée par l’analyste</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Médiateurs</translation>
    </message>
    <message>
        <source>Mend the line, or install Visavis again.</source>
        <translation>Réparez la ligne, ou réinstallez Visavis.</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>Mercosur</translation>
    </message>
    <message>
        <source>Middle East Quartet</source>
        <translation>Quartet pour le Proche-Orient</translation>
    </message>
    <message>
        <source>Minsk Group</source>
        <translation>Groupe de Minsk</translation>
    </message>
    <message>
        <source>Muslim Brotherhood</source>
        <translation>Frères musulmans</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmanie</translation>
    </message>
    <message>
        <source>Myanmar resistance</source>
        <translation>Résistance birmane</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>OTAN</translation>
    </message>
    <message>
        <source>Nagorno-Karabakh</source>
        <translation>Haut-Karabagh</translation>
    </message>
    <message>
        <source>Name a file, or one of these: {names}.</source>
        <translation>Indiquez un fichier, ou l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Name a folder with articles in it.</source>
        <translation>Indiquez un dossier qui contient des articles.</translation>
    </message>
    <message>
        <source>Name the file that `visavis library backup` wrote.</source>
        <translation>Indiquez le fichier écrit par `visavis library backup`.</translation>
    </message>
    <message>
        <source>New People&apos;s Army</source>
        <translation>Nouvelle armée du peuple</translation>
    </message>
    <message>
        <source>No profile fits; {names} speak most here.</source>
        <translation>Aucun profil ne convient. S’expriment ici surtout&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>No profile fits; {name} speaks most here.</source>
        <translation>Aucun profil ne convient. S’exprime ici surtout&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Aucun mot n’est sélectionné.</translation>
    </message>
    <message>
        <source>Nobody speaks for a side here, so this is the default.</source>
        <translation>Personne ne parle ici au nom d’un camp&#xa0;: c’est donc le profil par défaut.</translation>
    </message>
    <message>
        <source>Non-Aligned Movement</source>
        <translation>Mouvement des non-alignés</translation>
    </message>
    <message>
        <source>Nordic countries</source>
        <translation>Pays nordiques</translation>
    </message>
    <message>
        <source>Normandy Four</source>
        <translation>Format Normandie</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Korea / South Korea / US</source>
        <translation>Corée du Nord / Corée du Sud / États-Unis</translation>
    </message>
    <message>
        <source>Northern Alliance</source>
        <translation>Alliance du Nord</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Chypre du Nord</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Nothing found in these texts.</source>
        <translation>Rien n’a été trouvé dans ces textes.</translation>
    </message>
    <message>
        <source>Nothing found in this text.</source>
        <translation>Rien n’a été trouvé dans ce texte.</translation>
    </message>
    <message>
        <source>Nothing says for whom “{name}” speaks</source>
        <translation>rien ne dit au nom de qui parle «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Nusra Front</source>
        <translation>Front al-Nosra</translation>
    </message>
    <message>
        <source>OAS</source>
        <translation>OEA</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>OCDE</translation>
    </message>
    <message>
        <source>OIC</source>
        <translation>OCI</translation>
    </message>
    <message>
        <source>OPCW</source>
        <translation>OIAC</translation>
    </message>
    <message>
        <source>OPEC</source>
        <translation>OPEP</translation>
    </message>
    <message>
        <source>OSCE</source>
        <translation>OSCE</translation>
    </message>
    <message>
        <source>On “{title}”: {remarks}</source>
        <translation>À propos de «&#xa0;{title}&#xa0;»&#xa0;: {remarks}</translation>
    </message>
    <message>
        <source>Open an article in the window first.</source>
        <translation>Ouvrez d’abord un article dans la fenêtre.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Ouvrez-la dans un navigateur.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it again and open it here.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, enregistrez-le à nouveau, puis ouvrez-le ici.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it as .docx, .odt or text and open that.</source>
        <translation>Ouvrez-le dans le programme qui l’a écrit, enregistrez-le en .docx, .odt ou texte et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it as UTF-8 and open it again.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, enregistrez-le en UTF-8, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Open it only if you trust its sender, in the program that wrote it.</source>
        <translation>Ne l’ouvrez que si vous faites confiance à l’expéditeur, dans le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Open the article as text, Markdown or a saved web page.</source>
        <translation>Ouvrez l’article en texte, en Markdown ou en page web enregistrée.</translation>
    </message>
    <message>
        <source>Open the article by itself, without the pages around it.</source>
        <translation>Ouvrez l’article seul, sans les pages qui l’entourent.</translation>
    </message>
    <message>
        <source>Open the article by itself.</source>
        <translation>Ouvrez l’article seul.</translation>
    </message>
    <message>
        <source>Open the page in a browser, copy the article and paste it here.</source>
        <translation>Ouvrez la page dans un navigateur, copiez l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>Open the page that it stands for.</source>
        <translation>Ouvrez la page qu’il annonce.</translation>
    </message>
    <message>
        <source>Open them one at a time.</source>
        <translation>Ouvrez-les un par un.</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>Opposition</translation>
    </message>
    <message>
        <source>Organization of Turkic States</source>
        <translation>Organisation des États turciques</translation>
    </message>
    <message>
        <source>Oromo Liberation Army</source>
        <translation>Armée de libération oromo</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>P5+1</source>
        <translation>P5+1</translation>
    </message>
    <message>
        <source>PFLP</source>
        <translation>FPLP</translation>
    </message>
    <message>
        <source>PKK</source>
        <translation>PKK</translation>
    </message>
    <message>
        <source>Pacific Islands Forum</source>
        <translation>Forum des îles du Pacifique</translation>
    </message>
    <message>
        <source>Pack the file itself.</source>
        <translation>Mettez le fichier lui-même dans l’archive.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Pakistani Taliban</source>
        <translation>Talibans pakistanais</translation>
    </message>
    <message>
        <source>Palestinian Authority</source>
        <translation>Autorité palestinienne</translation>
    </message>
    <message>
        <source>Palestinian Islamic Jihad</source>
        <translation>Jihad islamique palestinien</translation>
    </message>
    <message>
        <source>Permanent Court of Arbitration</source>
        <translation>Cour permanente d’arbitrage</translation>
    </message>
    <message>
        <source>Peshmerga</source>
        <translation>Peshmergas</translation>
    </message>
    <message>
        <source>Polisario Front</source>
        <translation>Front Polisario</translation>
    </message>
    <message>
        <source>Positions side by side: {names}.</source>
        <translation>Positions côte à côte&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Print the positions instead: visavis quotes FILE</source>
        <translation>Affichez plutôt les positions dans le terminal&#xa0;: visavis quotes FILE</translation>
    </message>
    <message>
        <source>Put the shipped file back.</source>
        <translation>Remettez le fichier d’origine.</translation>
    </message>
    <message>
        <source>Put the shipped theme file back.</source>
        <translation>Remettez le fichier de thème d’origine.</translation>
    </message>
    <message>
        <source>Quad</source>
        <translation>Quad</translation>
    </message>
    <message>
        <source>RSF paramilitaries</source>
        <translation>Paramilitaires des FSR</translation>
    </message>
    <message>
        <source>Red Cross</source>
        <translation>Croix-Rouge</translation>
    </message>
    <message>
        <source>Renamo</source>
        <translation>Renamo</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation>République du Congo</translation>
    </message>
    <message>
        <source>Republika Srpska</source>
        <translation>Republika Srpska</translation>
    </message>
    <message>
        <source>Restore the file from the program.</source>
        <translation>Remettez le fichier fourni avec le programme.</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>Rohingyas</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it, save its text and open that.</source>
        <translation>Passez-le à la reconnaissance de texte (OCR), enregistrez le texte et ouvrez-le.</translation>
    </message>
    <message>
        <source>Run text recognition over it, with OCRmyPDF for instance, and open what comes of it.</source>
        <translation>Passez-le à la reconnaissance de texte, avec OCRmyPDF par exemple, et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>Unpack it and open the article in it.</source>
        <translation>Décompressez-le et ouvrez l’article qu’il contient.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it, or pack them as ZIP.</source>
        <translation>Décompressez-la et ouvrez les articles qu’elle contient, ou remettez-les dans un ZIP.</translation>
    </message>
    <message>
        <source>Unpack the outer one and open the inner one by itself.</source>
        <translation>Décompressez l’archive extérieure et ouvrez l’archive intérieure à part.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Print it as a new PDF without that page, or save its text alone in a file.</source>
        <translation>Imprimez-le dans un nouveau PDF sans cette page, ou enregistrez son seul texte dans un fichier.</translation>
    </message>
    <message>
        <source>Russia / UK-France / Ukraine</source>
        <translation>Russie / Royaume-Uni et France / Ukraine</translation>
    </message>
    <message>
        <source>Russia / Ukraine / US / Europe</source>
        <translation>Russie / Ukraine / États-Unis / Europe</translation>
    </message>
    <message>
        <source>Russian opposition</source>
        <translation>Opposition russe</translation>
    </message>
    <message>
        <source>SAARC</source>
        <translation>ASACR</translation>
    </message>
    <message>
        <source>SADC</source>
        <translation>SADC</translation>
    </message>
    <message>
        <source>SCO</source>
        <translation>OCS</translation>
    </message>
    <message>
        <source>SPLM-IO</source>
        <translation>SPLM-IO</translation>
    </message>
    <message>
        <source>Saudi-led coalition</source>
        <translation>Coalition menée par l’Arabie saoudite</translation>
    </message>
    <message>
        <source>Save it without one and open it.</source>
        <translation>Enregistrez-le sans mot de passe, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>Save its text alone and open that.</source>
        <translation>Enregistrez seulement son texte et ouvrez-le.</translation>
    </message>
    <message>
        <source>Save its text alone in a file, and open that.</source>
        <translation>Enregistrez son texte seul dans un fichier, puis ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>Save its text alone in a file, or split it.</source>
        <translation>Enregistrez son texte seul dans un fichier, ou divisez-le.</translation>
    </message>
    <message>
        <source>Save its text alone in a file.</source>
        <translation>Enregistrez son texte seul dans un fichier.</translation>
    </message>
    <message>
        <source>Save the article alone in a file of its own.</source>
        <translation>Enregistrez l’article seul dans son propre fichier.</translation>
    </message>
    <message>
        <source>Save the article with its line breaks and open it again.</source>
        <translation>Enregistrez l’article avec ses sauts de ligne, puis rouvrez-le.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>Save the message as text or as a web page and open that.</source>
        <translation>Enregistrez le message en texte ou en page web, puis ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save the page again and open it.</source>
        <translation>Enregistrez à nouveau la page, puis ouvrez-la.</translation>
    </message>
    <message>
        <source>Save the page again once it shows its article.</source>
        <translation>Enregistrez à nouveau la page une fois que l’article s’y affiche.</translation>
    </message>
    <message>
        <source>Save the pages you need as a file of their own.</source>
        <translation>Enregistrez les pages utiles dans un fichier à part.</translation>
    </message>
    <message>
        <source>Select the words of the quotation in the article first.</source>
        <translation>Sélectionnez d’abord les mots de la citation dans l’article.</translation>
    </message>
    <message>
        <source>Seleka</source>
        <translation>Séléka</translation>
    </message>
    <message>
        <source>Separatists</source>
        <translation>Séparatistes</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Somaliland</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Ossétie du Sud</translation>
    </message>
    <message>
        <source>Southern Transitional Council</source>
        <translation>Conseil de transition du Sud</translation>
    </message>
    <message>
        <source>Split it and open the pieces.</source>
        <translation>Divisez-le et ouvrez les morceaux.</translation>
    </message>
    <message>
        <source>Split it into its articles and open those.</source>
        <translation>Divisez-le en articles, puis ouvrez ceux-ci.</translation>
    </message>
    <message>
        <source>Split off by the analyst</source>
        <translation>Scindée par l’analyste</translation>
    </message>
    <message>
        <source>Syrian Kurds</source>
        <translation>Kurdes syriens</translation>
    </message>
    <message>
        <source>Syrian opposition</source>
        <translation>Opposition syrienne</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Taliban</source>
        <translation>Talibans</translation>
    </message>
    <message>
        <source>Tamil Tigers</source>
        <translation>Tigres tamouls</translation>
    </message>
    <message>
        <source>That nobody else reported it is the analyst&apos;s decision</source>
        <translation>L’absence de relais est une décision de l’analyste</translation>
    </message>
    <message>
        <source>The article needs more memory than one may take.</source>
        <translation>L’article demande plus de mémoire qu’un article ne peut en occuper.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is damaged: byte {place} cannot be read as {encoding}.</source>
        <translation>L’encodage de «&#xa0;{name}&#xa0;» est endommagé&#xa0;: l’octet {place} ne peut pas être lu comme {encoding}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}).</source>
        <translation>Le dossier {folder} ne peut pas être créé ({error}).</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({error}).</source>
        <translation>Le dossier {folder} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The folder {folder} holds no articles.</source>
        <translation>Le dossier {folder} ne contient aucun article.</translation>
    </message>
    <message>
        <source>The gazetteer has no {name}.</source>
        <translation>Le fichier {name} manque au répertoire des noms.</translation>
    </message>
    <message>
        <source>The library is damaged; bring back a backup with: visavis library restore BACKUP</source>
        <translation>La bibliothèque est endommagée&#x202f;; restaurez une sauvegarde avec&#xa0;: visavis library restore BACKUP</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({error}).</source>
        <translation>La bibliothèque {path} ne peut pas être ouverte ({error}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be used ({error}).</source>
        <translation>La bibliothèque {path} ne peut pas être utilisée ({error}).</translation>
    </message>
    <message>
        <source>The library {path} is being made or changed by another Visavis.</source>
        <translation>La bibliothèque {path} est en cours de création ou de modification par un autre Visavis.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({error}).</source>
        <translation>La bibliothèque {path} est endommagée ({error}).</translation>
    </message>
    <message>
        <source>The library {path} is open in another Visavis, so nothing can be changed here.</source>
        <translation>La bibliothèque {path} est ouverte dans un autre Visavis&#xa0;: rien ne peut donc être modifié ici.</translation>
    </message>
    <message>
        <source>The library {path} is open in another Visavis.</source>
        <translation>La bibliothèque {path} est ouverte dans un autre Visavis.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Visavis.</source>
        <translation>La bibliothèque {path} a été écrite par une version plus récente de Visavis.</translation>
    </message>
    <message>
        <source>The library&apos;s copy of {name} is damaged.</source>
        <translation>La copie de {name} dans la bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The old backup {path} cannot be removed ({error}).</source>
        <translation>L’ancienne sauvegarde {path} ne peut pas être supprimée ({error}).</translation>
    </message>
    <message>
        <source>The party is the analyst&apos;s decision</source>
        <translation>La partie est une décision de l’analyste</translation>
    </message>
    <message>
        <source>The profile {path} cannot be deleted ({error}).</source>
        <translation>Le profil {path} ne peut pas être supprimé ({error}).</translation>
    </message>
    <message>
        <source>The profile {path} cannot be read ({error}).</source>
        <translation>Le profil {path} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The program&apos;s own files are incomplete or damaged: {problem}.</source>
        <translation>Les fichiers du programme sont incomplets ou endommagés&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder {place} cannot be read ({error}).</source>
        <translation>Le dossier du programme {place} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>The speaker is the analyst&apos;s decision</source>
        <translation>Le locuteur est une décision de l’analyste</translation>
    </message>
    <message>
        <source>The word list function-words.txt has no words of the sort {sort}.</source>
        <translation>La liste de mots function-words.txt n’a aucun mot du type {sort}.</translation>
    </message>
    <message>
        <source>The word list {name} is missing.</source>
        <translation>La liste de mots {name} est introuvable.</translation>
    </message>
    <message>
        <source>There are no words on one side of the cut.</source>
        <translation>Il n’y a aucun mot d’un côté de la coupure.</translation>
    </message>
    <message>
        <source>There is no backup at {source}.</source>
        <translation>Il n’y a pas de sauvegarde à l’emplacement {source}.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Il n’y a pas d’écran pour afficher une fenêtre.</translation>
    </message>
    <message>
        <source>There is no file and no session {wanted}.</source>
        <translation>Il n’y a ni fichier ni session {wanted}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet.</source>
        <translation>Il n’y a pas encore de bibliothèque à l’emplacement {path}.</translation>
    </message>
    <message>
        <source>There is no profile {wanted}.</source>
        <translation>Le profil {wanted} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no session {session_id} in {path}.</source>
        <translation>La session {session_id} n’existe pas dans {path}.</translation>
    </message>
    <message>
        <source>These quotations stand in several articles.</source>
        <translation>Ces citations se trouvent dans plusieurs articles.</translation>
    </message>
    <message>
        <source>This session is open for reading only.</source>
        <translation>Cette session est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>Tibetan exiles</source>
        <translation>Tibétains en exil</translation>
    </message>
    <message>
        <source>Tigray</source>
        <translation>Tigré</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Transnistrie</translation>
    </message>
    <message>
        <source>Trilateral Contact Group</source>
        <translation>Groupe de contact trilatéral</translation>
    </message>
    <message>
        <source>Tuareg rebels</source>
        <translation>Rebelles touaregs</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>UK / France</source>
        <translation>Royaume-Uni / France</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>ONU</translation>
    </message>
    <message>
        <source>UN Command</source>
        <translation>Commandement des Nations unies</translation>
    </message>
    <message>
        <source>UNASUR</source>
        <translation>UNASUR</translation>
    </message>
    <message>
        <source>US</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>US / China / Taiwan</source>
        <translation>États-Unis / Chine / Taïwan</translation>
    </message>
    <message>
        <source>US-led coalition</source>
        <translation>Coalition menée par les États-Unis</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Union State</source>
        <translation>État d’Union</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Locuteur non nommé</translation>
    </message>
    <message>
        <source>Update Visavis to open it; it was left as it is.</source>
        <translation>Mettez Visavis à jour pour l’ouvrir&#x202f;; elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>Uyghurs</source>
        <translation>Ouïghours</translation>
    </message>
    <message>
        <source>Vatican</source>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Venezuelan opposition</source>
        <translation>Opposition vénézuélienne</translation>
    </message>
    <message>
        <source>Visegrad Group</source>
        <translation>Groupe de Visegrád</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>OMS</translation>
    </message>
    <message>
        <source>WTO</source>
        <translation>OMC</translation>
    </message>
    <message>
        <source>Weimar Triangle</source>
        <translation>Triangle de Weimar</translation>
    </message>
    <message>
        <source>Western European Union</source>
        <translation>Union de l’Europe occidentale</translation>
    </message>
    <message>
        <source>Where the words begin and end is the analyst&apos;s decision</source>
        <translation>Les bornes des mots sont une décision de l’analyste</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>Banque mondiale</translation>
    </message>
    <message>
        <source>You have put “{speaker}” here before</source>
        <translation>vous avez déjà placé ici «&#xa0;{speaker}&#xa0;»</translation>
    </message>
    <message>
        <source>You have said that “{speaker}” is {name}</source>
        <translation>vous avez indiqué qui est «&#xa0;{speaker}&#xa0;»&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Zapatistas</source>
        <translation>Zapatistes</translation>
    </message>
    <message>
        <source>a noun of saying</source>
        <translation>un nom de parole</translation>
    </message>
    <message>
        <source>a phrase that names a source</source>
        <translation>une locution qui nomme une source</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a profile needs at least one [[party]]</source>
        <translation>un profil a besoin d’au moins une partie ([[party]])</translation>
    </message>
    <message>
        <source>a row of {table} points to nothing</source>
        <translation>une ligne de {table} ne renvoie à rien</translation>
    </message>
    <message>
        <source>a spreadsheet or a presentation</source>
        <translation>un classeur ou une présentation</translation>
    </message>
    <message>
        <source>a verb of admitting</source>
        <translation>un verbe d’aveu</translation>
    </message>
    <message>
        <source>a verb of asking</source>
        <translation>un verbe de question</translation>
    </message>
    <message>
        <source>a verb of claiming</source>
        <translation>un verbe d’affirmation</translation>
    </message>
    <message>
        <source>a verb of denying</source>
        <translation>un verbe de démenti</translation>
    </message>
    <message>
        <source>a verb of doing that takes a position</source>
        <translation>un verbe d’action qui prend position</translation>
    </message>
    <message>
        <source>a verb of naming</source>
        <translation>un verbe de désignation</translation>
    </message>
    <message>
        <source>a verb of promising</source>
        <translation>un verbe de promesse</translation>
    </message>
    <message>
        <source>a verb of saying</source>
        <translation>un verbe de parole</translation>
    </message>
    <message>
        <source>a verb of thinking</source>
        <translation>un verbe d’opinion</translation>
    </message>
    <message>
        <source>a verb of wanting</source>
        <translation>un verbe de volonté</translation>
    </message>
    <message>
        <source>a verb of writing</source>
        <translation>un verbe d’écriture</translation>
    </message>
    <message>
        <source>a verb that takes a position</source>
        <translation>un verbe qui prend position</translation>
    </message>
    <message>
        <source>a verb used of documents</source>
        <translation>un verbe qui se dit des documents</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>ambassadeur</translation>
    </message>
    <message>
        <source>an archive that is no ZIP</source>
        <translation>une archive qui n’est pas un ZIP</translation>
    </message>
    <message>
        <source>an old Office file (.doc, .msg)</source>
        <translation>un ancien fichier Office (.doc, .msg)</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>analyste</translation>
    </message>
    <message>
        <source>chancellor</source>
        <translation>chancelier</translation>
    </message>
    <message>
        <source>defence minister</source>
        <translation>ministre de la Défense</translation>
    </message>
    <message>
        <source>defense minister</source>
        <translation>ministre de la Défense</translation>
    </message>
    <message>
        <source>denied or not said</source>
        <translation>démenti ou non dit</translation>
    </message>
    <message>
        <source>deputy minister</source>
        <translation>vice-ministre</translation>
    </message>
    <message>
        <source>deputy prime minister</source>
        <translation>vice-Premier ministre</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>diplomate</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>envoy</source>
        <translation>émissaire</translation>
    </message>
    <message>
        <source>finance minister</source>
        <translation>ministre des Finances</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>ministre des Affaires étrangères</translation>
    </message>
    <message>
        <source>foreign secretary</source>
        <translation>ministre des Affaires étrangères</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>depuis {year}</translation>
    </message>
    <message>
        <source>from {year} to {end}</source>
        <translation>de {year} à {end}</translation>
    </message>
    <message>
        <source>general</source>
        <translation>général</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>gouverneur</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>interior minister</source>
        <translation>ministre de l’Intérieur</translation>
    </message>
    <message>
        <source>jointly with {names}</source>
        <translation>conjointement avec&#xa0;: {names}</translation>
    </message>
    <message>
        <source>lawmaker</source>
        <translation>parlementaire</translation>
    </message>
    <message>
        <source>marked by the analyst</source>
        <translation>marquée par l’analyste</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>maire</translation>
    </message>
    <message>
        <source>members should be a list like [&quot;Russia&quot;, &quot;Belarus&quot;]</source>
        <translation>«&#xa0;members&#xa0;» devrait être une liste comme [&quot;Russia&quot;, &quot;Belarus&quot;]</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>ministre</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>nobody before fits “{mention}”</source>
        <translation>personne de nommé plus haut ne convient à «&#xa0;{mention}&#xa0;»</translation>
    </message>
    <message>
        <source>official</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <source>party set by the analyst</source>
        <translation>partie fixée par l’analyste</translation>
    </message>
    <message>
        <source>president</source>
        <translation>président(e)</translation>
    </message>
    <message>
        <source>prime minister</source>
        <translation>Premier ministre</translation>
    </message>
    <message>
        <source>professor</source>
        <translation>professeur</translation>
    </message>
    <message>
        <source>quotation marks around so many words enclose speech</source>
        <translation>des guillemets autour d’autant de mots renferment des propos</translation>
    </message>
    <message>
        <source>quoting {name}</source>
        <translation>citant {name}</translation>
    </message>
    <message>
        <source>reported in the article&apos;s own words, without quotation marks</source>
        <translation>rapporté avec les mots de l’article, sans guillemets</translation>
    </message>
    <message>
        <source>reported {day}</source>
        <translation>rapporté le {day}</translation>
    </message>
    <message>
        <source>secretary of state</source>
        <translation>secrétaire d’État</translation>
    </message>
    <message>
        <source>secretary-general</source>
        <translation>secrétaire général</translation>
    </message>
    <message>
        <source>senator</source>
        <translation>sénateur</translation>
    </message>
    <message>
        <source>session {number}, {name}: {what}</source>
        <translation>session {number}, {name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>some of the words stand in quotation marks</source>
        <translation>une partie des mots est entre guillemets</translation>
    </message>
    <message>
        <source>speaker set by the analyst</source>
        <translation>locuteur fixé par l’analyste</translation>
    </message>
    <message>
        <source>spokesman</source>
        <translation>porte-parole</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>porte-parole</translation>
    </message>
    <message>
        <source>spokeswoman</source>
        <translation>porte-parole</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>the West</source>
        <translation>Occident</translation>
    </message>
    <message>
        <source>the columns should be {names}</source>
        <translation>les colonnes devraient être&#xa0;: {names}</translation>
    </message>
    <message>
        <source>the cue is negated: the words are said not to have been said</source>
        <translation>l’attribution est niée&#xa0;: il est dit que ces mots n’ont pas été prononcés</translation>
    </message>
    <message>
        <source>the cue is no plain fact (“{modal}”)</source>
        <translation>l’attribution n’est pas un simple fait («&#xa0;{modal}&#xa0;»)</translation>
    </message>
    <message>
        <source>the headline gives its speaker beside a colon or dash, a name that the article quotes</source>
        <translation>le titre donne son locuteur près d’un deux-points ou d’un tiret, et l’article cite ce nom</translation>
    </message>
    <message>
        <source>the name stands behind the words, after a dash</source>
        <translation>le nom suit les mots, après un tiret</translation>
    </message>
    <message>
        <source>the next paragraph is one quotation that names nobody, so the same speaker goes on</source>
        <translation>le paragraphe suivant est une citation qui ne nomme personne&#xa0;: le même locuteur continue donc</translation>
    </message>
    <message>
        <source>the paragraph before ends with a colon that introduces these words</source>
        <translation>le paragraphe précédent se termine par un deux-points qui introduit ces mots</translation>
    </message>
    <message>
        <source>the paragraph begins with its speaker&apos;s name, as in an interview or transcript</source>
        <translation>le paragraphe commence par le nom du locuteur, comme dans un entretien ou un compte rendu</translation>
    </message>
    <message>
        <source>the quotation runs on over several paragraphs, each of which opens its marks again</source>
        <translation>la citation court sur plusieurs paragraphes, dont chacun rouvre les guillemets</translation>
    </message>
    <message>
        <source>the sentence goes on behind the marks and says who speaks</source>
        <translation>la phrase continue après les guillemets et dit qui parle</translation>
    </message>
    <message>
        <source>the sentence states what its subject wants or rejects</source>
        <translation>la phrase énonce ce que son sujet veut ou refuse</translation>
    </message>
    <message>
        <source>the speaker is missing</source>
        <translation>il manque le locuteur</translation>
    </message>
    <message>
        <source>the trained model takes these words for a quotation, {number} in 100 sure</source>
        <translation>le modèle entraîné tient ces mots pour une citation, sûr à {number} sur 100</translation>
    </message>
    <message>
        <source>the words go on from the quotation before, by {name}</source>
        <translation>les mots prolongent la citation précédente&#x202f;; locuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>the words lead to the quotation after, by {name}</source>
        <translation>les mots mènent à la citation suivante&#x202f;; locuteur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>the words stand in quotation marks</source>
        <translation>les mots sont entre guillemets</translation>
    </message>
    <message>
        <source>through {name}, which is the analyst&apos;s decision</source>
        <translation>par le relais de&#xa0;: {name} (décision de l’analyste)</translation>
    </message>
    <message>
        <source>through “{name}”</source>
        <translation>par le relais de «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>two parties have the id “{name}”</source>
        <translation>deux parties ont l’identifiant «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>unsure: please check</source>
        <translation>incertaine&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>via {name}</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>vice-président(e)</translation>
    </message>
    <message>
        <source>who reported it set by the analyst</source>
        <translation>relais fixé par l’analyste</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>témoin</translation>
    </message>
    <message>
        <source>words cut by the analyst</source>
        <translation>bornes fixées par l’analyste</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} avril {year}</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} août {year}</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} décembre {year}</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} février {year}</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} janvier {year}</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} juillet {year}</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} juin {year}</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} mars {year}</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} mai {year}</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} novembre {year}</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} octobre {year}</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} septembre {year}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}.</source>
        <translation>{file}, ligne {line}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, ligne {line}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{key} is missing or no text</source>
        <translation>«&#xa0;{key}&#xa0;» manque ou n’est pas un texte</translation>
    </message>
    <message>
        <source>{lines}</source>
        <translation>{lines}</translation>
    </message>
    <message>
        <source>{member} belongs to {party}</source>
        <translation>«&#xa0;{member}&#xa0;» figure dans la partie «&#xa0;{party}&#xa0;»</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
    <message>
        <source>{names} speak here: {held} of {count} statements with a side.</source>
        <translation>S’expriment ici&#xa0;: {names} ({held} sur {count} déclarations au nom d’un camp).</translation>
    </message>
    <message>
        <source>{name} could not be opened: it broke off the process that read it.</source>
        <translation>{name} n’a pas pu être ouvert&#xa0;: sa lecture a interrompu le processus.</translation>
    </message>
    <message>
        <source>{name} has a page that takes longer than {seconds} seconds to draw, and was given up.</source>
        <translation>{name} a une page qui demande plus de {seconds} secondes à dessiner ; il a été abandonné.</translation>
    </message>
    <message>
        <source>{name} has no line that names its columns.</source>
        <translation>{name} n’a pas de ligne qui nomme ses colonnes.</translation>
    </message>
    <message>
        <source>{name} names no format to write.</source>
        <translation>{name} n’indique aucun format d’écriture.</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds and was given up.</source>
        <translation>{name} a demandé plus de {seconds} secondes et a été abandonné.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the bytes are not UTF-8 text.</source>
        <translation>{name}, ligne {line}&#xa0;: les octets ne sont pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}.</source>
        <translation>{name}, ligne {line}&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{name}, line {number}: not a list of cues: {line}</source>
        <translation>{name}, ligne {number}&#xa0;: ce n’est pas une liste d’attributions&#xa0;: {line}</translation>
    </message>
    <message>
        <source>{name}: {office}, {sides}, {when}</source>
        <translation>{name}&#xa0;: {office}, {sides}, {when}</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation>{name}&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>{path} ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({error}).</source>
        <translation>{path} n’a pas pu être écrit ({error}).</translation>
    </message>
    <message>
        <source>{path} is a database, but no Visavis library.</source>
        <translation>{path} est une base de données, mais pas une bibliothèque Visavis.</translation>
    </message>
    <message>
        <source>{path} is no Visavis library.</source>
        <translation>{path} n’est pas une bibliothèque Visavis.</translation>
    </message>
    <message>
        <source>{path} is no file that can be read.</source>
        <translation>{path} n’est pas un fichier lisible.</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes).</source>
        <translation>{path} est trop volumineux ({size} octets).</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing, unknown or not a colour.</source>
        <translation>{place}&#xa0;: «&#xa0;{key}&#xa0;» manque, est inconnu ou n’est pas une couleur.</translation>
    </message>
    <message>
        <source>{side} alone speaks here, and has its pane in the default.</source>
        <translation>Un seul camp s’exprime ici&#xa0;: {side}. Il a son volet dans le profil par défaut.</translation>
    </message>
    <message>
        <source>{wanted} columns are needed, here are {count}</source>
        <translation>il faut {wanted} colonnes, il y en a {count}</translation>
    </message>
    <message>
        <source>“{article}” in “{whole}” is listed without its text.</source>
        <translation>« {article} » figure dans « {whole} » sans son texte.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour like #a63a50</source>
        <translation>«&#xa0;{colour}&#xa0;» n’est pas une couleur comme #a63a50</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is an archive within an archive and was left closed.</source>
        <translation>« {member} » dans « {name} » est une archive dans une archive et est resté fermé.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is empty.</source>
        <translation>« {member} » dans « {name} » est vide.</translation>
    </message>
    <message>
        <source>“{mention}” → “{meant}”</source>
        <translation>«&#xa0;{mention}&#xa0;» → «&#xa0;{meant}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” declares entities, as files made to do harm do.</source>
        <translation>«&#xa0;{name}&#xa0;» déclare des entités, comme le font les fichiers malveillants.</translation>
    </message>
    <message>
        <source>“{name}” has a line of {count} characters; a paragraph can have {most}.</source>
        <translation>«&#xa0;{name}&#xa0;» a une ligne de {count} caractères&#x202f;; un paragraphe peut en avoir {most}.</translation>
    </message>
    <message>
        <source>“{name}” has more elements or attributes than a page of text can have.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus d’éléments ou d’attributs qu’une page de texte ne peut en avoir.</translation>
    </message>
    <message>
        <source>“{name}” has more parts than a text can have.</source>
        <translation>« {name} » a plus de parties qu’un texte ne peut en avoir.</translation>
    </message>
    <message>
        <source>“{name}” has more text on a page than an article can have.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de texte sur une page qu’un article ne peut en avoir.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} files in it.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plus de {most} fichiers.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} lines, more than an article can have.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most} lignes, plus qu’un article ne peut en avoir.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} pages.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de {most} pages.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} records.</source>
        <translation>« {name} » a plus de {most} enregistrements.</translation>
    </message>
    <message>
        <source>“{name}” has {count} characters, more than an article can have ({most}).</source>
        <translation>«&#xa0;{name}&#xa0;» a {count} caractères, plus qu’un article ne peut en avoir ({most}).</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, more than an article can have ({most} MB).</source>
        <translation>«&#xa0;{name}&#xa0;» fait {size} Mo, plus qu’un article ne peut en avoir ({most} Mo).</translation>
    </message>
    <message>
        <source>“{name}” has {size} characters, more than an article can have ({most}).</source>
        <translation>« {name} » a {size} caractères, plus qu’un article ne peut en avoir ({most}).</translation>
    </message>
    <message>
        <source>“{name}” holds data, but no articles that can be recognised.</source>
        <translation>« {name} » contient des données, mais aucun article reconnaissable.</translation>
    </message>
    <message>
        <source>“{name}” holds messages within messages without end.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des messages imbriqués sans fin.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles.</source>
        <translation>« {name} » ne contient aucun article.</translation>
    </message>
    <message>
        <source>“{name}” holds no words.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun mot.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text, but no text.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des images de texte, mais pas de texte.</translation>
    </message>
    <message>
        <source>“{name}” holds “{member}”, which only points to another file and was left closed.</source>
        <translation>« {name} » contient « {member} », qui ne fait que renvoyer à un autre fichier et est resté fermé.</translation>
    </message>
    <message>
        <source>“{name}” holds “{member}”, which points outside it and was left closed.</source>
        <translation>« {name} » contient « {member} », qui mène hors de l’archive et est resté fermé.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed file.</source>
        <translation>« {name} » est un fichier compressé.</translation>
    </message>
    <message>
        <source>“{name}” is a message without words.</source>
        <translation>«&#xa0;{name}&#xa0;» est un message sans texte.</translation>
    </message>
    <message>
        <source>“{name}” is a web archive, and what reads those is not installed.</source>
        <translation>« {name} » est une archive web, et ce qui les lit n’est pas installé.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without words.</source>
        <translation>«&#xa0;{name}&#xa0;» est une page web sans texte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say where its text is.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il ne dit pas où se trouve son texte.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {error}</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {error}.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{member}” cannot be unfolded.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: «&#xa0;{member}&#xa0;» ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{member}” is missing in it.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: «&#xa0;{member}&#xa0;» y manque.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is nested deeper, or has a longer part, than a page of text can have.</source>
        <translation>«&#xa0;{name}&#xa0;» est plus imbriqué, ou a une partie plus longue, qu’une page de texte ne peut l’être.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>« {name} » est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>“{name}” is no id: use small letters, digits and hyphens</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un identifiant&#xa0;: employez des minuscules, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole Word file: its text is missing in it.</source>
        <translation>« {name} » n’est pas un fichier Word entier : son texte y manque.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that few programs know.</source>
        <translation>« {name} » est compressé d’une façon que peu de programmes connaissent.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>“{name}” is shared by {names}</source>
        <translation>«&#xa0;{name}&#xa0;» réunit&#xa0;: {names}</translation>
    </message>
    <message>
        <source>“{name}” is {what}.</source>
        <translation>« {name} » est {what}.</translation>
    </message>
    <message>
        <source>“{name}” may hold several articles.</source>
        <translation>« {name} » peut contenir plusieurs articles.</translation>
    </message>
    <message>
        <source>“{name}” says of several files in it that they are the same bytes.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plusieurs fichiers déclarés comme les mêmes octets.</translation>
    </message>
    <message>
        <source>“{name}” unfolds to more than {most} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» occupe plus de {most} Mo une fois décompressé.</translation>
    </message>
    <message>
        <source>“{phrase}” names no land; this part of the article is about {land}</source>
        <translation>«&#xa0;{phrase}&#xa0;» ne nomme aucun pays&#x202f;; cette partie de l’article porte sur&#xa0;: {land}</translation>
    </message>
    <message>
        <source>“{phrase}”: “{words}” stands for {sides}</source>
        <translation>«&#xa0;{phrase}&#xa0;»&#xa0;: «&#xa0;{words}&#xa0;» désigne le camp {sides}</translation>
    </message>
    <message>
        <source>“{text}” has no letter</source>
        <translation>«&#xa0;{text}&#xa0;» n’a aucune lettre</translation>
    </message>
    <message>
        <source>“{url}” in “{name}” unfolds to more than a page can have.</source>
        <translation>« {url} » dans « {name} » se déploie au-delà de ce qu’une page peut avoir.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}” attributes the words</source>
        <translation>«&#xa0;{words}&#xa0;» attribue les mots</translation>
    </message>
    <message>
        <source>“{words}” is who says so, {number} in 100 sure</source>
        <translation>c’est «&#xa0;{words}&#xa0;» qui parle, sûr à {number} sur 100</translation>
    </message>
    <message>
        <source>“{words}” is {sort}</source>
        <translation>«&#xa0;{words}&#xa0;» est {sort}</translation>
    </message>
    <message>
        <source>“{words}” speaks for nobody&apos;s side</source>
        <translation>«&#xa0;{words}&#xa0;» ne parle au nom d’aucun camp</translation>
    </message>
    <message>
        <source>“{words}” stands for {sides}</source>
        <translation>«&#xa0;{words}&#xa0;» désigne le camp {sides}</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Quotations that move</source>
        <translation>Citations déplacées</translation>
    </message>
    <message>
        <source>No quotation moves.</source>
        <translation>Aucune citation ne se déplace.</translation>
    </message>
    <message>
        <source>{count} from {left} to {entered}</source>
        <translation>{count} de {left} vers {entered}</translation>
    </message>
    <message>
        <source>{moves}: {ways}.</source>
        <translation>{moves}&#xa0;: {ways}.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message numerus="yes">
        <source>Tags and star go to all %Ln selected</source>
        <translation>
            <numerusform>Étiquettes et étoile&#xa0;: pour la citation sélectionnée</numerusform>
            <numerusform>Étiquettes et étoile&#xa0;: pour les %Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>The library has no article {article}.</source>
        <translation>La bibliothèque n’a pas d’article {article}.</translation>
    </message>
    <message>
        <source>Open the article’s file first; then the link leads there.</source>
        <translation>Ouvrez d’abord le fichier de l’article&#x202f;; le lien y mènera ensuite.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>pasted page</source>
        <translation>page collée</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings</source>
        <translation>Intertitres</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Intertitres de l’article</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>▸ {lines} of site furniture folded</source>
        <translation>▸ Habillage du site replié&#xa0;: {lines}</translation>
    </message>
    <message>
        <source>▾ {lines} of site furniture</source>
        <translation>▾ Habillage du site&#xa0;: {lines}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ choisir · Enter exécuter · Esc fermer</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>impossible pour l’instant</translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation>{action}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Positions: {party}</source>
        <translation>Positions&#xa0;: {party}</translation>
    </message>
    <message>
        <source>Quotes: {party}</source>
        <translation>Citations&#xa0;: {party}</translation>
    </message>
</context>
<context>
    <name>PaneRow</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>In the order of the &amp;text</source>
        <translation>Dans l’ordre du &amp;texte</translation>
    </message>
    <message>
        <source>Grouped by &amp;speaker</source>
        <translation>Groupées par &amp;locuteur</translation>
    </message>
    <message>
        <source>Grouped by to&amp;pic</source>
        <translation>Groupées par t&amp;hème</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Parties, in the order of their panes</source>
        <translation>Parties, dans l’ordre de leurs volets</translation>
    </message>
    <message>
        <source>Drag, or Alt and the arrows, to put them in another order</source>
        <translation>Glissez, ou Alt et les flèches, pour changer leur ordre</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings cannot be kept in {path} ({error}).</source>
        <translation>Les paramètres ne peuvent pas être enregistrés dans {path} ({error}).</translation>
    </message>
    <message>
        <source>Look at the folder’s permissions.</source>
        <translation>Vérifiez les droits d’accès au dossier.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Quoi imprimer</translation>
    </message>
    <message>
        <source>The briefing of the session</source>
        <translation>La synthèse de la session</translation>
    </message>
    <message>
        <source>The article with its quotations marked</source>
        <translation>L’article avec ses citations marquées</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}).</source>
        <translation>{path} ne peut pas être écrit ({error}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The PDF is in {path}.</source>
        <translation>Le PDF se trouve dans {path}.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Parties</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Make one party of the selected ones</source>
        <translation>Faire une seule partie des parties sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move the party up</source>
        <translation>Monter la partie</translation>
    </message>
    <message>
        <source>Move the party down</source>
        <translation>Descendre la partie</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>Nom de la partie</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Belongs</source>
        <translation>Mem&amp;bres</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete this profile of mine</source>
        <translation>Supprimer ce profil, qui est le mien</translation>
    </message>
    <message>
        <source>Use these parties</source>
        <translation>Utiliser ces parties</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Nouvelle partie</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>The profile is in {path}.</source>
        <translation>Le profil se trouve dans {path}.</translation>
    </message>
    <message>
        <source>The profile {profile} is deleted. This session keeps its parties.</source>
        <translation>Le profil {profile} est supprimé. Cette session garde ses parties.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>{profile} (mine)</source>
        <translation>{profile} (personnel)</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Nobody speaks for a side here, so the panes stay as they are.</source>
        <translation>Personne ne parle ici au nom d’un camp&#xa0;: les volets restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Back to {profile}</source>
        <translation>&amp;Revenir à {profile}</translation>
    </message>
    <message>
        <source>{reason} The panes are theirs.</source>
        <translation>{reason} Les volets sont les leurs.</translation>
    </message>
    <message>
        <source>Sorted to {profile}. {reason}</source>
        <translation>Réparti selon {profile}. {reason}</translation>
    </message>
</context>
<context>
    <name>QuotationCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln quotations as they stand?</source>
        <translation>
            <numerusform>Accepter %Ln citation en l’état&#x202f;?</numerusform>
            <numerusform>Accepter %Ln citations en l’état&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln quotations</source>
        <translation>
            <numerusform>%Ln citation acceptée</numerusform>
            <numerusform>%Ln citations acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln quotations?</source>
        <translation>
            <numerusform>Écarter %Ln citation&#x202f;?</numerusform>
            <numerusform>Écarter %Ln citations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Écarter</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln quotations</source>
        <translation>
            <numerusform>%Ln citation écartée</numerusform>
            <numerusform>%Ln citations écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln quotations?</source>
        <translation>
            <numerusform>Restaurer %Ln citation&#x202f;?</numerusform>
            <numerusform>Restaurer %Ln citations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln quotations</source>
        <translation>
            <numerusform>%Ln citation restaurée</numerusform>
            <numerusform>%Ln citations restaurées</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln quotations to {party}?</source>
        <translation>
            <numerusform>Déplacer %Ln citation vers {party}&#x202f;?</numerusform>
            <numerusform>Déplacer %Ln citations vers {party}&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln quotations to {party}</source>
        <translation>
            <numerusform>%Ln citation déplacée vers {party}</numerusform>
            <numerusform>%Ln citations déplacées vers {party}</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message numerus="yes">
        <source>Let {name} be the speaker of %Ln quotations?</source>
        <translation>
            <numerusform>Faire de {name} le locuteur de %Ln citation&#x202f;?</numerusform>
            <numerusform>Faire de {name} le locuteur de %Ln citations&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is now the speaker of %Ln quotations</source>
        <translation>
            <numerusform>{name} est désormais le locuteur de %Ln citation</numerusform>
            <numerusform>{name} est désormais le locuteur de %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>Changer le locuteur</translation>
    </message>
    <message>
        <source>Select words in the article first: with the mouse, or Shift and the arrows.</source>
        <translation>Sélectionnez d’abord des mots dans l’article&#xa0;: à la souris, ou avec Shift et les flèches.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>Unfold {party}, %Ln quotations</source>
        <translation>
            <numerusform>Déplier {party}, %Ln citation</numerusform>
            <numerusform>Déplier {party}, %Ln citations</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold {party}</source>
        <translation>Déplier {party}</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Headings</source>
        <translation>Intertitres</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Type and theme</source>
        <translation>Typographie et thème</translation>
    </message>
    <message>
        <source>Font, size, measure, line height, theme</source>
        <translation>Police, taille, largeur, interligne, thème</translation>
    </message>
    <message>
        <source>Headings; you read under: {heading}</source>
        <translation>Intertitres&#x202f;; vous lisez sous&#xa0;: {heading}</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Copied: {link}</source>
        <translation>Copié&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Nobody knows this article’s address. You can write it into the article facts.</source>
        <translation>Personne ne connaît l’adresse de cet article. Vous pouvez l’écrire dans les données de l’article.</translation>
    </message>
    <message>
        <source>There is no address here. Put the text cursor into a paragraph that has one.</source>
        <translation>Il n’y a pas d’adresse ici. Placez le curseur dans un paragraphe qui en contient une.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>confidence {number}</source>
        <translation>confiance {number}</translation>
    </message>
    <message>
        <source>cue {words}</source>
        <translation>attribution {words}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>RelayDialog</name>
    <message>
        <source>Reported by whom?</source>
        <translation>Rapporté par qui&#x202f;?</translation>
    </message>
    <message>
        <source>Who carried the words of {speaker} to us?</source>
        <translation>Qui nous a transmis les mots de {speaker}&#x202f;?</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Agency, paper, or person</source>
        <translation>Agence, journal ou personne</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Noms possibles</translation>
    </message>
    <message>
        <source>Relays and speakers of this article, then agencies</source>
        <translation>Relais et locuteurs de cet article, puis agences</translation>
    </message>
    <message>
        <source>By nobody else</source>
        <translation>Par personne d’autre</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>Marquer comme rapporté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Show the &amp;list…</source>
        <translation>Afficher la &amp;liste…</translation>
    </message>
    <message>
        <source>Stopped with {left} of {total} to go; what was read stays.</source>
        <translation>Arrêté alors qu’il restait {left} sur {total}&#x202f;; ce qui est lu reste.</translation>
    </message>
    <message>
        <source>This is a fault of Visavis itself ({last}). Please report it.</source>
        <translation>C’est une erreur de Visavis lui-même ({last}). Merci de la signaler.</translation>
    </message>
    <message>
        <source>It is in this session already.</source>
        <translation>Il est déjà dans cette session.</translation>
    </message>
    <message>
        <source>Word for word the article that is in this session as {known}.</source>
        <translation>Mot pour mot l’article déjà présent dans cette session sous le nom {known}.</translation>
    </message>
    <message>
        <source>A new version of “{title}”, which came in as {known}; both are here.</source>
        <translation>Nouvelle version de «&#xa0;{title}&#xa0;», arrivé sous le nom {known}&#x202f;; les deux sont là.</translation>
    </message>
    <message>
        <source>Wrong letters, as in “{before}” for “{after}”.</source>
        <translation>Lettres mal décodées, par exemple «&#xa0;{before}&#xa0;» pour «&#xa0;{after}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What was opened</source>
        <translation>Ce qui a été ouvert</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Ce qui est à regarder</translation>
    </message>
    <message>
        <source>Enter or a double click shows what changed in a new version.</source>
        <translation>Entrée ou un double-clic montre ce qui a changé dans une nouvelle version.</translation>
    </message>
    <message>
        <source>Repair all wrong letters</source>
        <translation>Corriger toutes les lettres</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Avancement de la revue</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Ce qui est revu</translation>
    </message>
    <message>
        <source>All not reviewed</source>
        <translation>Toutes les non revues</translation>
    </message>
    <message>
        <source>Unsure only</source>
        <translation>Incertaines seules</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annuler la dernière</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Fermer  Esc</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Fermer la revue</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} sur {total}</translation>
    </message>
    <message>
        <source>All checked: {parts}</source>
        <translation>Tout est vérifié&#xa0;: {parts}</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Party  1–9</source>
        <translation>Partie  1–9</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Bornes</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Rapporté par</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Every quotation of the session is reviewed.</source>
        <translation>Toutes les citations de la session sont revues.</translation>
    </message>
    <message>
        <source>Nothing unsure is left to review.</source>
        <translation>Il ne reste aucune citation incertaine à revoir.</translation>
    </message>
    <message>
        <source>The panes show nothing that is not reviewed.</source>
        <translation>Les volets ne montrent rien qui ne soit déjà revu.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln quotations</source>
        <translation>
            <numerusform>%Ln citation acceptée</numerusform>
            <numerusform>%Ln citations acceptées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>phrase</translation>
    </message>
    <message>
        <source>other edge</source>
        <translation>autre borne</translation>
    </message>
    <message>
        <source>One word cannot be split.</source>
        <translation>Un seul mot ne peut pas être scindé.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>valider</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>quitter</translation>
    </message>
    <message>
        <source>Nothing follows that this one could be joined with.</source>
        <translation>Rien ne suit à quoi joindre celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>Joined %Ln quotations</source>
        <translation>
            <numerusform>%Ln citation jointe</numerusform>
            <numerusform>%Ln citations jointes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Places in the article: {count}. Enter goes to the next, Shift+Enter back</source>
        <translation>Occurrences dans l’article&#xa0;: {count}. Enter va à la suivante, Shift+Enter revient</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Name of the session on the desk</source>
        <translation>Nom de la session ouverte</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Evidence and notes</source>
        <translation>Indices et notes</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Fermer le panneau (Esc)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A note, kept as you type</source>
        <translation>Une note, enregistrée au fil de la frappe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Give it a star</source>
        <translation>Mettre une étoile</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Who speaks?</source>
        <translation>Qui parle&#x202f;?</translation>
    </message>
    <message>
        <source>Speakers of this article</source>
        <translation>Locuteurs de cet article</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>Changer le locuteur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Accept {things}</source>
        <translation>Accepter {things}</translation>
    </message>
    <message>
        <source>Move {things} to {to}</source>
        <translation>Déplacer {things} vers {to}</translation>
    </message>
    <message>
        <source>Change the speaker of {things} to {to}</source>
        <translation>Changer le locuteur ({things})&#xa0;: {to}</translation>
    </message>
    <message>
        <source>Dismiss {things}</source>
        <translation>Écarter {things}</translation>
    </message>
    <message>
        <source>Restore {things}</source>
        <translation>Restaurer {things}</translation>
    </message>
    <message>
        <source>Mark “{what}”</source>
        <translation>Marquer «&#xa0;{what}&#xa0;»</translation>
    </message>
    <message>
        <source>Change the words of {things}</source>
        <translation>Modifier les mots ({things})</translation>
    </message>
    <message>
        <source>Split {things}</source>
        <translation>Scinder {things}</translation>
    </message>
    <message>
        <source>Join {things}</source>
        <translation>Joindre {things}</translation>
    </message>
    <message>
        <source>Mark {things} as reported by {to}</source>
        <translation>Marquer {things}&#xa0;: rapporté par {to}</translation>
    </message>
    <message>
        <source>Mark {things} as reported by nobody else</source>
        <translation>Marquer {things}&#xa0;: rapporté par personne d’autre</translation>
    </message>
    <message>
        <source>Take back a decision on {things}</source>
        <translation>Revenir sur une décision ({things})</translation>
    </message>
    <message>
        <source>Write a note on {things}</source>
        <translation>Écrire une note sur {things}</translation>
    </message>
    <message>
        <source>Remove the note on {things}</source>
        <translation>Supprimer la note sur {things}</translation>
    </message>
    <message>
        <source>Tag {things} “{to}”</source>
        <translation>Étiqueter {things} «&#xa0;{to}&#xa0;»</translation>
    </message>
    <message>
        <source>Take the tag “{to}” off {things}</source>
        <translation>Retirer l’étiquette «&#xa0;{to}&#xa0;» ({things})</translation>
    </message>
    <message>
        <source>Rename the tag “{what}” to “{to}”</source>
        <translation>Renommer l’étiquette «&#xa0;{what}&#xa0;» en «&#xa0;{to}&#xa0;»</translation>
    </message>
    <message>
        <source>Star {things}</source>
        <translation>Marquer d’une étoile {things}</translation>
    </message>
    <message>
        <source>Take the star off {things}</source>
        <translation>Retirer l’étoile ({things})</translation>
    </message>
    <message>
        <source>Correct what is known of {things}</source>
        <translation>Corriger les données ({things})</translation>
    </message>
    <message>
        <source>Add {things}</source>
        <translation>Ajouter {things}</translation>
    </message>
    <message>
        <source>Remove {things}</source>
        <translation>Retirer {things}</translation>
    </message>
    <message>
        <source>Put the new version in the place of {things}</source>
        <translation>Mettre la nouvelle version à la place de {things}</translation>
    </message>
    <message>
        <source>Put the letters right in {things}</source>
        <translation>Remettre en ordre les lettres&#xa0;: {things}</translation>
    </message>
    <message>
        <source>Rename the session to “{to}”</source>
        <translation>Renommer la session en «&#xa0;{to}&#xa0;»</translation>
    </message>
    <message>
        <source>Switch to the profile {to}</source>
        <translation>Passer au profil {to}</translation>
    </message>
    <message>
        <source>Put all statements of {what} under {to}</source>
        <translation>Placer toutes les déclarations de {what} sous {to}</translation>
    </message>
    <message>
        <source>Learn that “{what}” is {to}</source>
        <translation>Apprendre que «&#xa0;{what}&#xa0;» est {to}</translation>
    </message>
    <message>
        <source>Forget what was learned of {what}</source>
        <translation>Oublier ce qui a été appris de {what}</translation>
    </message>
    <message>
        <source>Learn {things}</source>
        <translation>Apprendre {things}</translation>
    </message>
    <message>
        <source>Forget {things}</source>
        <translation>Oublier {things}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>a quotation of {speaker}</source>
        <translation>une citation de {speaker}</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>une citation</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Where each party speaks</source>
        <translation>Où s’exprime chaque partie</translation>
    </message>
    <message>
        <source>Where each party speaks. Click to go there.</source>
        <translation>Où s’exprime chaque partie. Cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Retirer l’étiquette {tag}</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Tags of the session</source>
        <translation>Étiquettes de la session</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags of the session</source>
        <translation>Étiquettes de la session</translation>
    </message>
    <message>
        <source>Tags with how often each was given</source>
        <translation>Étiquettes, avec leur nombre d’emplois</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Nom de l’étiquette</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>Supprimer partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>No tag was given yet.</source>
        <translation>Aucune étiquette pour l’instant.</translation>
    </message>
    <message>
        <source>“{tag}” and “{other}” will be one tag. Undo takes it back.</source>
        <translation>«&#xa0;{tag}&#xa0;» et «&#xa0;{other}&#xa0;» deviendront une seule étiquette. Annuler permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>The name of another tag makes one of the two.</source>
        <translation>Le nom d’une autre étiquette réunit les deux.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message numerus="yes">
        <source>Is “{speaker}” {name} in all %Ln statements, here and in later articles?</source>
        <translation>
            <numerusform>«&#xa0;{speaker}&#xa0;» désigne-t-il {name} dans sa déclaration, ici et dans les articles à venir&#x202f;?</numerusform>
            <numerusform>«&#xa0;{speaker}&#xa0;» désigne-t-il {name} dans les %Ln déclarations, ici et dans les articles à venir&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put all %Ln statements of {speaker} under {panes}, here and in later articles?</source>
        <translation>
            <numerusform>Placer la déclaration de {speaker} sous {panes}, ici et dans les articles à venir&#x202f;?</numerusform>
            <numerusform>Placer les %Ln déclarations de {speaker} sous {panes}, ici et dans les articles à venir&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “{speaker}” {name} in later articles too?</source>
        <translation>«&#xa0;{speaker}&#xa0;» désigne-t-il {name} dans les articles à venir aussi&#x202f;?</translation>
    </message>
    <message>
        <source>Put {speaker} under {panes} in later articles too?</source>
        <translation>Placer {speaker} sous {panes} dans les articles à venir aussi&#x202f;?</translation>
    </message>
    <message>
        <source>Learned. Undo takes it back; Edit, What Visavis has learned lists it.</source>
        <translation>Appris. Annuler permet de revenir en arrière&#x202f;; Édition, Ce que Visavis a appris en tient la liste.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Briefing…</source>
        <translation>Synthèse…</translation>
    </message>
    <message>
        <source>Write the positions to a file</source>
        <translation>Écrire les positions dans un fichier</translation>
    </message>
    <message>
        <source>Session and article: {place}</source>
        <translation>Session et article&#xa0;: {place}</translation>
    </message>
    <message>
        <source>Auto: the sides that speak</source>
        <translation>Auto&#xa0;: les camps qui s’expriment</translation>
    </message>
    <message>
        <source>Edit the parties…</source>
        <translation>Modifier les parties…</translation>
    </message>
    <message>
        <source>Profile: {parties}</source>
        <translation>Profil&#xa0;: {parties}</translation>
    </message>
    <message>
        <source>Whose positions stand side by side</source>
        <translation>Quelles positions sont mises côte à côte</translation>
    </message>
    <message>
        <source>Reviewed  ✓</source>
        <translation>Revu  ✓</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revoir</translation>
    </message>
    <message numerus="yes">
        <source>Review  %Ln left</source>
        <translation>
            <numerusform>Revoir&#xa0;: %Ln</numerusform>
            <numerusform>Revoir&#xa0;: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what is left</source>
        <translation>Revoir ce qui reste</translation>
    </message>
    <message numerus="yes">
        <source>Review what is left, %Ln unsure among it</source>
        <translation>
            <numerusform>Revoir ce qui reste, dont %Ln incertaine</numerusform>
            <numerusform>Revoir ce qui reste, dont %Ln incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Filtrer les fiches</translation>
    </message>
</context>
<context>
    <name>TypeSheet</name>
    <message>
        <source>Type and theme</source>
        <translation>Typographie et thème</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Comme au premier jour</translation>
    </message>
    <message>
        <source>{font} (shipped)</source>
        <translation>{font} (fournie)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>De {before} à {after}</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>À sa place</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Paragraphs: {changes}</source>
        <translation>Paragraphes&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>Quotations: {changes}</source>
        <translation>Citations&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <source>New quotations</source>
        <translation>Citations en plus</translation>
    </message>
    <message>
        <source>Quotations that are gone</source>
        <translation>Citations en moins</translation>
    </message>
    <message>
        <source>Quotations with other words</source>
        <translation>Citations aux mots changés</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a file here, paste text with Ctrl+Shift+V, or choose a file.
Nothing leaves this computer.</source>
        <translation>Déposez un fichier ici, collez du texte avec Ctrl+Shift+V, ou choisissez un fichier.
Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Reading {names}…</source>
        <translation>Lecture de {names}…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>All reasons in sentences</source>
        <translation>Toutes les raisons en phrases</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Toutes les raisons</translation>
    </message>
    <message>
        <source>Select a card or a coloured place in the text to see why it stands where it does.</source>
        <translation>Sélectionnez une fiche ou un passage coloré du texte pour voir pourquoi il figure là.</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>The briefing is in {path}.</source>
        <translation>La synthèse se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Writing the briefing to {path}…</source>
        <translation>Écriture de la synthèse dans {path}…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Stopped: {path} was not written.</source>
        <translation>Arrêté : {path} n’a pas été écrit.</translation>
    </message>
</context>
</TS>
