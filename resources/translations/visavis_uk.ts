<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>An offline reader that lays the positions of an article’s parties side by side.

Nothing that you open leaves this computer.

Free software under the Apache License 2.0. The fonts Inter and Noto Serif are under the SIL Open Font License 1.1, Qt is under the GNU LGPL 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n unsure ones as well</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations that this will touch, by party and speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party and speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n quotations will be accepted. One step takes it back: Ctrl+Z.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>select a quotation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open an article with quotations first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the selected words or card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article &amp;facts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Parties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags of the session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What Visavis has learned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept all that is sho&amp;wn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next one to &amp;check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the &amp;edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spl&amp;it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Join with the next or the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported &amp;by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons (&amp;why)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a &amp;quotation of the selected words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flash the place on a jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;dismissed quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order of the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pane to the &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the pane to the &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the pane &amp;away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold Ot&amp;hers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Focus: the article alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading&amp;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or &amp;unfold site furniture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rticles of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Visavis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The library {path} is open in another Visavis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it can be read; close the other window to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on in a library that is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a briefing before you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden in the text: {mark}. It is shown here, and turns no words round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Nothing found in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search and filter hide all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter hides all of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>The briefing is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>One step takes it back: Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations that this will touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Byline</name>
    <message>
        <source>filed as “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {authors}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint: {parties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>This is a link, and Visavis never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page as a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a picture, and Visavis reads words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article’s text, or save its page and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the article’s text first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indirect</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations move</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations get another speaker.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Visavis went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you did so far is kept, and you can go on. A report without any of your articles’ words is in {path}. It stays on this computer unless you send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the parties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what was learned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the speaker…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Why this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text does not say who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks ({about}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands under {party}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You put it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What spoke for {party}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No party of the profile has this speaker or this side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked these words yourself; nothing was left to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure: of quotations read like this one, about {number} in 100 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure: of quotations read like this one, about {number} in 100 are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have reviewed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your word settles it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words beside it name the speaker. A speaker that you name would make it sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verb of saying leads to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands in no quotation marks, so where it begins and ends is a reading of the sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by you; Visavis had not found it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{mention} stands for {meant}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Article facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A. Writer; B. Writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-03-14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, fr, uk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like 2026-03-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” is no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its code, like en or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>Filter the cards, %n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the cards (F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Start of the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the quotation is cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows move it by words, with Ctrl by sentences; Enter takes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order, filter and place of the pane {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order, filter, move, fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the pane, double click to fold it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click or Enter brings everything to how it was after that step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the articles were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Move to pane {number}, or make the selected words its quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a party’s pane, or make the selected words its quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article by letter, or by word with Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it &amp;too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed; first it was {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} moves in lists, texts and windows, so it stays free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which loses it if you use it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action, then press the key that it is to have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles and their quotations stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The windows change their language when you close the settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message>
        <source>What Visavis has learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line holds for every statement of that speaker, here and in later articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody; several with semicolons between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pane of those whom he speaks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Move a card or change a speaker, and choose Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaks for {sides}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands under {panes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import what was learned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library, with all sessions and articles, lies here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that Visavis makes by itself, each looked over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One at each start after a change; of the old ones, some days, weeks and months stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;The library lies in {folder}.&lt;/b&gt; A program that synchronizes files can damage it while it is written. Close Visavis, move the file elsewhere, and start with --library or $VISAVIS_LIBRARY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: every page and every quotation was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in {path}, and was looked over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the backup in the place of the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there now is kept beside it, under another name. All windows close and open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The font {path} cannot be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Visavis again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flash the place that is jumped to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font, size and measure of the article: the Aa above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reading an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Countries, bodies and persons of this party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a country, body or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a country, body or person, and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to move the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a party of the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {party}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a quotation of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Quotations that move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotation moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} from {left} to {entered}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message numerus="yes">
        <source>Tags and star go to all %n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no article {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the article’s file first; then the link leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was read after its session was closed; open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in this session already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>▸ {lines} of site furniture folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▾ {lines} of site furniture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Positions: {party}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes: {party}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaneRow</name>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>In the order of the &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by &amp;speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouped by to&amp;pic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Parties, in the order of their panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or Alt and the arrows, to put them in another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings cannot be kept in {path} ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the folder’s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The briefing of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article with its quotations marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one party of the selected ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the party up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the party down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{profile} (mine)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Nobody speaks for a side here, so the panes stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} The panes are theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted to {profile}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotationCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accept %n quotations as they stand?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n quotations?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n quotations?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restored %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n quotations to {party}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n quotations to {party}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let {name} be the speaker of %n quotations?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is now the speaker of %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the article first: with the mouse, or Shift and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>Unfold {party}, %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold {party}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font, size, measure, line height, theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings; you read under: {heading}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Copied: {link}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>confidence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelayDialog</name>
    <message>
        <source>Reported by whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who carried the words of {speaker} to us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, paper, or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relays and speakers of this article, then agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All not reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checked: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party  1–9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every quotation of the session is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unsure is left to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The panes show nothing that is not reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word cannot be split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows that this one could be joined with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Joined %n quotations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search  Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places in the article: {count}. Enter goes to the next, Shift+Enter back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the session on the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Evidence and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note, kept as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a star</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Who speaks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers of this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Accept {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {things} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the speaker of {things} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the words of {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {things} as reported by {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {things} as reported by nobody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a decision on {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note on {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {things} “{to}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag “{to}” off {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag “{what}” to “{to}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star off {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what is known of {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the session to “{to}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch to the profile {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all statements of {what} under {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn that “{what}” is {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was learned of {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation of {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Where each party speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where each party speaks. Click to go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags with how often each was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag was given yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{tag}” and “{other}” will be one tag. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of another tag makes one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Is “{speaker}” {name} in all %n statements, here and in later articles?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put all %n statements of {speaker} under {panes}, here and in later articles?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Is “{speaker}” {name} in later articles too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {speaker} under {panes} in later articles too?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learned. Undo takes it back; Edit, What Visavis has learned lists it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Briefing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the positions to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session and article: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auto: the sides that speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the parties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {parties}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose positions stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed  ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review  %n left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review what is left (Ctrl+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review what is left, %n unsure among it (Ctrl+R)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypeSheet</name>
    <message>
        <source>Type and theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{font} (shipped)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a file here, paste text with Ctrl+Shift+V, or choose a file.
Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {names}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons in sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a card or a coloured place in the text to see why it stands where it does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
