<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>The %n unsure ones as well</source>
        <translation>
            <numerusform>The unsure one as well</numerusform>
            <numerusform>The %n unsure ones as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations will be accepted. One undo takes it back.</source>
        <translation>
            <numerusform>%n quotation will be accepted. One undo takes it back.</numerusform>
            <numerusform>%n quotations will be accepted. One undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message numerus="yes">
        <source>Removed %n articles from the session.</source>
        <translation>
            <numerusform>Removed %n article from the session.</numerusform>
            <numerusform>Removed %n articles from the session.</numerusform>
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
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct</source>
        <translation>
            <numerusform>%n direct</numerusform>
            <numerusform>%n direct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed</source>
        <translation>
            <numerusform>%n mixed</numerusform>
            <numerusform>%n mixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indirect</source>
        <translation>
            <numerusform>%n indirect</numerusform>
            <numerusform>%n indirect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations move</source>
        <translation>
            <numerusform>%n quotation moves</numerusform>
            <numerusform>%n quotations move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations get another speaker.</source>
        <translation>
            <numerusform>%n quotation gets another speaker.</numerusform>
            <numerusform>%n quotations get another speaker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
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
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
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
        <source>{what}, %n quotations</source>
        <translation>
            <numerusform>{what}, %n quotation</numerusform>
            <numerusform>{what}, %n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>Filter the cards, %n chosen</source>
        <translation>
            <numerusform>Filter the cards, %n chosen</numerusform>
            <numerusform>Filter the cards, %n chosen</numerusform>
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
        <source>about %n minutes left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message numerus="yes">
        <source>Tags and star go to all %n selected</source>
        <translation>
            <numerusform>Tags and star go to the %n selected</numerusform>
            <numerusform>Tags and star go to all %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuotationCommands</name>
    <message numerus="yes">
        <source>Accept %n quotations as they stand?</source>
        <translation>
            <numerusform>Accept %n quotation as it stands?</numerusform>
            <numerusform>Accept %n quotations as they stand?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n quotations</source>
        <translation>
            <numerusform>Accepted %n quotation</numerusform>
            <numerusform>Accepted %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n quotations?</source>
        <translation>
            <numerusform>Dismiss %n quotation?</numerusform>
            <numerusform>Dismiss %n quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n quotations</source>
        <translation>
            <numerusform>Dismissed %n quotation</numerusform>
            <numerusform>Dismissed %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n quotations?</source>
        <translation>
            <numerusform>Restore %n quotation?</numerusform>
            <numerusform>Restore %n quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n quotations</source>
        <translation>
            <numerusform>Restored %n quotation</numerusform>
            <numerusform>Restored %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n quotations to {party}?</source>
        <translation>
            <numerusform>Move %n quotation to {party}?</numerusform>
            <numerusform>Move %n quotations to {party}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n quotations to {party}</source>
        <translation>
            <numerusform>Moved %n quotation to {party}</numerusform>
            <numerusform>Moved %n quotations to {party}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let {name} be the speaker of %n quotations?</source>
        <translation>
            <numerusform>Let {name} be the speaker of %n quotation?</numerusform>
            <numerusform>Let {name} be the speaker of %n quotations?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is now the speaker of %n quotations</source>
        <translation>
            <numerusform>{name} is now the speaker of %n quotation</numerusform>
            <numerusform>{name} is now the speaker of %n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>Unfold {party}, %n quotations</source>
        <translation>
            <numerusform>Unfold {party}, %n quotation</numerusform>
            <numerusform>Unfold {party}, %n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message numerus="yes">
        <source>Accepted %n quotations</source>
        <translation>
            <numerusform>Accepted %n quotation</numerusform>
            <numerusform>Accepted %n quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined %n quotations</source>
        <translation>
            <numerusform>Joined %n quotation</numerusform>
            <numerusform>Joined %n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message numerus="yes">
        <source>Is “{speaker}” {name} in all %n statements, here and in later articles?</source>
        <translation>
            <numerusform>Is “{speaker}” {name} in %n statement, here and in later articles?</numerusform>
            <numerusform>Is “{speaker}” {name} in all %n statements, here and in later articles?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put all %n statements of {speaker} under {panes}, here and in later articles?</source>
        <translation>
            <numerusform>Put %n statement of {speaker} under {panes}, here and in later articles?</numerusform>
            <numerusform>Put all %n statements of {speaker} under {panes}, here and in later articles?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>Review  %n left</source>
        <translation>
            <numerusform>Review  %n left</numerusform>
            <numerusform>Review  %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review what is left, %n unsure among it</source>
        <translation>
            <numerusform>Review what is left, %n unsure among it</numerusform>
            <numerusform>Review what is left, %n unsure among it</numerusform>
        </translation>
    </message>
</context>
</TS>
