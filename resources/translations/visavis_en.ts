<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>The %Ln unsure ones as well</source>
        <translation>
            <numerusform>The unsure one as well</numerusform>
            <numerusform>The %Ln unsure ones as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations will be accepted. One undo takes it back.</source>
        <translation>
            <numerusform>%Ln quotation will be accepted. One undo takes it back.</numerusform>
            <numerusform>%Ln quotations will be accepted. One undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message numerus="yes">
        <source>Removed %Ln articles from the session.</source>
        <translation>
            <numerusform>Removed %Ln article from the session.</numerusform>
            <numerusform>Removed %Ln articles from the session.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct</source>
        <translation>
            <numerusform>%Ln direct</numerusform>
            <numerusform>%Ln direct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mixed</source>
        <translation>
            <numerusform>%Ln mixed</numerusform>
            <numerusform>%Ln mixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indirect</source>
        <translation>
            <numerusform>%Ln indirect</numerusform>
            <numerusform>%Ln indirect</numerusform>
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
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>%Ln quotation</numerusform>
            <numerusform>%Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations move</source>
        <translation>
            <numerusform>%Ln quotation moves</numerusform>
            <numerusform>%Ln quotations move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations get another speaker.</source>
        <translation>
            <numerusform>%Ln quotation gets another speaker.</numerusform>
            <numerusform>%Ln quotations get another speaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln accepted</numerusform>
            <numerusform>%Ln accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles were read.</source>
        <translation>
            <numerusform>%Ln new article was read.</numerusform>
            <numerusform>%Ln new articles were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>%Ln could not be read.</numerusform>
            <numerusform>%Ln could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this session already.</source>
        <translation>
            <numerusform>%Ln was in this session already.</numerusform>
            <numerusform>%Ln were in this session already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the last opening need a look…</source>
        <translation>
            <numerusform>%Ln file of the last opening needs a look…</numerusform>
            <numerusform>%Ln files of the last opening need a look…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new versions of articles that were here.</source>
        <translation>
            <numerusform>%Ln is a new version of an article that was here.</numerusform>
            <numerusform>%Ln are new versions of articles that were here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have letters that were decoded wrongly.</source>
        <translation>
            <numerusform>%Ln has letters that were decoded wrongly.</numerusform>
            <numerusform>%Ln have letters that were decoded wrongly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters were put right in %Ln articles. Undo brings back what came in.</source>
        <translation>
            <numerusform>Letters were put right in %Ln article. Undo brings back what came in.</numerusform>
            <numerusform>Letters were put right in %Ln articles. Undo brings back what came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs the same</source>
        <translation>
            <numerusform>%Ln paragraph the same</numerusform>
            <numerusform>%Ln paragraphs the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections and notes go along, for their words are the same.</source>
        <translation>
            <numerusform>%Ln correction or note goes along, for its words are the same.</numerusform>
            <numerusform>%Ln corrections and notes go along, for their words are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not: their words are not in the new version.</source>
        <translation>
            <numerusform>%Ln does not: its words are not in the new version.</numerusform>
            <numerusform>%Ln do not: their words are not in the new version.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>{what}, %Ln quotations</source>
        <translation>
            <numerusform>{what}, %Ln quotation</numerusform>
            <numerusform>{what}, %Ln quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>Filter the cards, %Ln chosen</source>
        <translation>
            <numerusform>Filter the cards, %Ln chosen</numerusform>
            <numerusform>Filter the cards, %Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message numerus="yes">
        <source>Tags and star go to all %Ln selected</source>
        <translation>
            <numerusform>Tags and star go to the %Ln selected</numerusform>
            <numerusform>Tags and star go to all %Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotationCommands</name>
    <message numerus="yes">
        <source>Accept %Ln quotations as they stand?</source>
        <translation>
            <numerusform>Accept %Ln quotation as it stands?</numerusform>
            <numerusform>Accept %Ln quotations as they stand?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln quotations</source>
        <translation>
            <numerusform>Accepted %Ln quotation</numerusform>
            <numerusform>Accepted %Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln quotations?</source>
        <translation>
            <numerusform>Dismiss %Ln quotation?</numerusform>
            <numerusform>Dismiss %Ln quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln quotations</source>
        <translation>
            <numerusform>Dismissed %Ln quotation</numerusform>
            <numerusform>Dismissed %Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln quotations?</source>
        <translation>
            <numerusform>Restore %Ln quotation?</numerusform>
            <numerusform>Restore %Ln quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln quotations</source>
        <translation>
            <numerusform>Restored %Ln quotation</numerusform>
            <numerusform>Restored %Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln quotations to {party}?</source>
        <translation>
            <numerusform>Move %Ln quotation to {party}?</numerusform>
            <numerusform>Move %Ln quotations to {party}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln quotations to {party}</source>
        <translation>
            <numerusform>Moved %Ln quotation to {party}</numerusform>
            <numerusform>Moved %Ln quotations to {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let {name} be the speaker of %Ln quotations?</source>
        <translation>
            <numerusform>Let {name} be the speaker of %Ln quotation?</numerusform>
            <numerusform>Let {name} be the speaker of %Ln quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is now the speaker of %Ln quotations</source>
        <translation>
            <numerusform>{name} is now the speaker of %Ln quotation</numerusform>
            <numerusform>{name} is now the speaker of %Ln quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>Unfold {party}, %Ln quotations</source>
        <translation>
            <numerusform>Unfold {party}, %Ln quotation</numerusform>
            <numerusform>Unfold {party}, %Ln quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message numerus="yes">
        <source>Accepted %Ln quotations</source>
        <translation>
            <numerusform>Accepted %Ln quotation</numerusform>
            <numerusform>Accepted %Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %Ln quotations</source>
        <translation>
            <numerusform>Joined %Ln quotation</numerusform>
            <numerusform>Joined %Ln quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>Is “{speaker}” {name} in all %Ln statements, here and in later articles?</source>
        <translation>
            <numerusform>Is “{speaker}” {name} in %Ln statement, here and in later articles?</numerusform>
            <numerusform>Is “{speaker}” {name} in all %Ln statements, here and in later articles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put all %Ln statements of {speaker} under {panes}, here and in later articles?</source>
        <translation>
            <numerusform>Put %Ln statement of {speaker} under {panes}, here and in later articles?</numerusform>
            <numerusform>Put all %Ln statements of {speaker} under {panes}, here and in later articles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Review  %Ln left</source>
        <translation>
            <numerusform>Review  %Ln left</numerusform>
            <numerusform>Review  %Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review what is left, %Ln unsure among it</source>
        <translation>
            <numerusform>Review what is left, %Ln unsure among it</numerusform>
            <numerusform>Review what is left, %Ln unsure among it</numerusform>
        </translation>
    </message>
</context>
</TS>
