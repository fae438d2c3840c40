<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>An offline reader that lays the positions of an article’s parties side by side.

Nothing that you open leaves this computer.

Free software under the Apache License 2.0. The fonts Inter and Noto Serif are under the SIL Open Font License 1.1, Qt is under the GNU LGPL 3.</source>
        <translation>Автономна програма для читання: зіставляє позиції сторін, про які йдеться у статті.

Ніщо з відкритого вами не покидає цього комп’ютера.

Вільне програмне забезпечення за ліцензією Apache License 2.0. Шрифти Inter і Noto Serif — за ліцензією SIL Open Font License 1.1, Qt — за GNU LGPL 3.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept as they stand</source>
        <translation>Прийняти як є</translation>
    </message>
    <message numerus="yes">
        <source>The %n unsure ones as well</source>
        <translation>
            <numerusform>Також %n непевну</numerusform>
            <numerusform>Також %n непевні</numerusform>
            <numerusform>Також %n непевних</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotations that this will touch, by party and speaker</source>
        <translation>Цитати, яких це стосується, за сторонами й мовцями</translation>
    </message>
    <message>
        <source>Party and speaker</source>
        <translation>Сторона й мовець</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Непевні</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%n quotations will be accepted. One undo takes it back.</source>
        <translation>
            <numerusform>Буде прийнято %n цитату. Це можна скасувати одним кроком.</numerusform>
            <numerusform>Буде прийнято %n цитати. Це можна скасувати одним кроком.</numerusform>
            <numerusform>Буде прийнято %n цитат. Це можна скасувати одним кроком.</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>select a quotation first</source>
        <translation>спершу виберіть цитату</translation>
    </message>
    <message>
        <source>nothing to do again</source>
        <translation>немає чого повторювати</translation>
    </message>
    <message>
        <source>nothing to take back</source>
        <translation>немає чого скасовувати</translation>
    </message>
    <message>
        <source>open an article with quotations first</source>
        <translation>спершу відкрийте статтю з цитатами</translation>
    </message>
    <message>
        <source>open an article first</source>
        <translation>спершу відкрийте статтю</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Quotation</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вигляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>&amp;Paste as article</source>
        <translation>В&amp;ставити як статтю</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Недавні файли</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>Нов&amp;ий сеанс</translation>
    </message>
    <message>
        <source>&amp;Sessions…</source>
        <translation>Се&amp;анси…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Нове ві&amp;кно</translation>
    </message>
    <message>
        <source>&amp;Export briefing…</source>
        <translation>&amp;Експорт зведення…</translation>
    </message>
    <message>
        <source>Pr&amp;int…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Закрити вікно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторити</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Історія…</translation>
    </message>
    <message>
        <source>&amp;Copy the selected words or card</source>
        <translation>&amp;Копіювати вибрані слова або картку</translation>
    </message>
    <message>
        <source>Copy &amp;link to this paragraph</source>
        <translation>Копіювати посилання на цей &amp;абзац</translation>
    </message>
    <message>
        <source>Article &amp;facts…</source>
        <translation>&amp;Відомості про статтю…</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка до статті</translation>
    </message>
    <message>
        <source>Tag the article</source>
        <translation>Мітка для статті</translation>
    </message>
    <message>
        <source>Star the article</source>
        <translation>Зірочка для статті</translation>
    </message>
    <message>
        <source>Re&amp;move the article</source>
        <translation>Ви&amp;лучити статтю</translation>
    </message>
    <message>
        <source>Compare with another version…</source>
        <translation>Порівняти з іншою версією…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>По&amp;шук</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Знайти &amp;наступне</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Знайти попе&amp;реднє</translation>
    </message>
    <message>
        <source>&amp;Parties…</source>
        <translation>С&amp;торони…</translation>
    </message>
    <message>
        <source>&amp;Tags of the session…</source>
        <translation>&amp;Мітки сеансу…</translation>
    </message>
    <message>
        <source>&amp;What Visavis has learned…</source>
        <translation>&amp;Чого навчився Visavis…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Налашт&amp;ування…</translation>
    </message>
    <message>
        <source>&amp;Next quotation</source>
        <translation>&amp;Наступна цитата</translation>
    </message>
    <message>
        <source>&amp;Previous quotation</source>
        <translation>&amp;Попередня цитата</translation>
    </message>
    <message>
        <source>Re&amp;view what is left</source>
        <translation>Переві&amp;рити решту</translation>
    </message>
    <message>
        <source>Accept all that is sho&amp;wn…</source>
        <translation>Прийняти всі по&amp;казані…</translation>
    </message>
    <message>
        <source>Next one to &amp;check</source>
        <translation>Наступна &amp;для перевірки</translation>
    </message>
    <message>
        <source>&amp;Accept as it stands</source>
        <translation>Прийняти &amp;як є</translation>
    </message>
    <message>
        <source>Change the &amp;speaker…</source>
        <translation>Змінити &amp;мовця…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Відхилити</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Відн&amp;овити</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>Переміс&amp;тити до</translation>
    </message>
    <message>
        <source>Move the &amp;edges</source>
        <translation>Посунути ме&amp;жі</translation>
    </message>
    <message>
        <source>Spl&amp;it…</source>
        <translation>Ро&amp;зділити…</translation>
    </message>
    <message>
        <source>&amp;Join with the next or the selected ones</source>
        <translation>Об’&amp;єднати з наступною або вибраними</translation>
    </message>
    <message>
        <source>Reported &amp;by…</source>
        <translation>&amp;Хто передає…</translation>
    </message>
    <message>
        <source>All reasons (&amp;why)</source>
        <translation>Усі підстави (чом&amp;у)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Нотатк&amp;а</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>М&amp;ітка</translation>
    </message>
    <message>
        <source>Sta&amp;r</source>
        <translation>Зіро&amp;чка</translation>
    </message>
    <message>
        <source>Make a &amp;quotation of the selected words…</source>
        <translation>Зробити &amp;цитату з вибраних слів…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>З&amp;більшити</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>З&amp;меншити</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Звичайний розмір</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>T&amp;ype…</source>
        <translation>&amp;Шрифт…</translation>
    </message>
    <message>
        <source>&amp;Flash the place on a jump</source>
        <translation>Підсвічувати місце під час перехо&amp;ду</translation>
    </message>
    <message>
        <source>Show &amp;dismissed quotations</source>
        <translation>Показувати &amp;відхилені цитати</translation>
    </message>
    <message>
        <source>&amp;Order of the cards</source>
        <translation>Порядок &amp;карток</translation>
    </message>
    <message>
        <source>&amp;Filter the cards</source>
        <translation>&amp;Фільтр карток</translation>
    </message>
    <message>
        <source>&amp;Compact cards</source>
        <translation>Ст&amp;ислі картки</translation>
    </message>
    <message>
        <source>&amp;Panes</source>
        <translation>Коло&amp;нки</translation>
    </message>
    <message>
        <source>Move the pane to the &amp;left</source>
        <translation>Перемістити колонку &amp;ліворуч</translation>
    </message>
    <message>
        <source>Move the pane to the &amp;right</source>
        <translation>Перемістити колонку &amp;праворуч</translation>
    </message>
    <message>
        <source>&amp;Wider</source>
        <translation>&amp;Ширше</translation>
    </message>
    <message>
        <source>&amp;Narrower</source>
        <translation>&amp;Вужче</translation>
    </message>
    <message>
        <source>Fold the pane &amp;away</source>
        <translation>&amp;Згорнути колонку</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>&amp;Розгорнути всі</translation>
    </message>
    <message>
        <source>Fold or unfold Ot&amp;hers</source>
        <translation>Згорнути або розгорнути «&amp;Інші»</translation>
    </message>
    <message>
        <source>Next pan&amp;e</source>
        <translation>Наступна колонк&amp;а</translation>
    </message>
    <message>
        <source>{action}: {step}</source>
        <translation>{action}: {step}</translation>
    </message>
    <message>
        <source>&amp;Focus: the article alone</source>
        <translation>Зосередження: &amp;лише стаття</translation>
    </message>
    <message>
        <source>Heading&amp;s…</source>
        <translation>&amp;Підзаголовки…</translation>
    </message>
    <message>
        <source>Fold or &amp;unfold site furniture</source>
        <translation>Згорнути або розгорнути &amp;оформлення сайту</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Попер&amp;едня колонка</translation>
    </message>
    <message>
        <source>A&amp;rticles of the session</source>
        <translation>&amp;Статті сеансу</translation>
    </message>
    <message>
        <source>Ne&amp;xt article</source>
        <translation>Наступна статт&amp;я</translation>
    </message>
    <message>
        <source>Previous ar&amp;ticle</source>
        <translation>Попе&amp;редня стаття</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Знайти дію…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;About Visavis</source>
        <translation>&amp;Про Visavis</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The library {path} is open in another Visavis.</source>
        <translation>Бібліотека {path} відкрита в іншому вікні Visavis.</translation>
    </message>
    <message>
        <source>Here it can be read; close the other window to change anything.</source>
        <translation>Тут її можна лише читати; щоб щось змінити, закрийте інше вікно.</translation>
    </message>
    <message>
        <source>The library lies in {folder}, which is synchronized.</source>
        <translation>Бібліотека лежить у {folder}, а ця тека синхронізується.</translation>
    </message>
    <message>
        <source>A copy made amid an edit can be damaged. Edit, Settings, Library says how to move it.</source>
        <translation>Копія, зроблена під час правки, може бути пошкоджена. Як її перенести, сказано в «Редагування», «Налаштування», «Бібліотека».</translation>
    </message>
    <message>
        <source>Work goes on in a library that is not kept.</source>
        <translation>Робота триває в бібліотеці, яка не зберігається.</translation>
    </message>
    <message>
        <source>Export a briefing before you close the window.</source>
        <translation>Експортуйте зведення, перш ніж закрити вікно.</translation>
    </message>
</context>
<context>
    <name>ArticleCommands</name>
    <message>
        <source>Removed from the session: {title}</source>
        <translation>Вилучено з сеансу: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n articles from the session.</source>
        <translation>
            <numerusform>З сеансу вилучено %n статтю.</numerusform>
            <numerusform>З сеансу вилучено %n статті.</numerusform>
            <numerusform>З сеансу вилучено %n статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Read</source>
        <translation>&amp;Читати</translation>
    </message>
    <message>
        <source>&amp;Compare with another version…</source>
        <translation>&amp;Порівняти з іншою версією…</translation>
    </message>
    <message>
        <source>Re&amp;move from the session</source>
        <translation>Ви&amp;лучити з сеансу</translation>
    </message>
    <message>
        <source>A new version of “{title}”, which came in as {known}. Both are in the session now.</source>
        <translation>Нова версія статті «{title}», яка надійшла як {known}. Обидві тепер у сеансі.</translation>
    </message>
    <message>
        <source>What &amp;changed…</source>
        <translation>Що &amp;змінилося…</translation>
    </message>
    <message>
        <source>In its &amp;place</source>
        <translation>На її &amp;місце</translation>
    </message>
    <message>
        <source>The session has no other version of this article.</source>
        <translation>У сеансі немає іншої версії цієї статті.</translation>
    </message>
    <message>
        <source>One of the two versions is no longer in the session.</source>
        <translation>Однієї з двох версій у сеансі вже немає.</translation>
    </message>
    <message>
        <source>“{name}” has wrong letters, as in “{before}” for “{after}”.</source>
        <translation>У «{name}» хибні літери, наприклад «{before}» замість «{after}».</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>П&amp;оказати</translation>
    </message>
    <message>
        <source>Re&amp;pair</source>
        <translation>&amp;Виправити</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>{left} of {count} left</source>
        <translation>ще {left} з {count}</translation>
    </message>
    <message>
        <source>all reviewed</source>
        <translation>усе перевірено</translation>
    </message>
</context>
<context>
    <name>ArticlePanel</name>
    <message>
        <source>Articles of the session</source>
        <translation>Статті сеансу</translation>
    </message>
    <message>
        <source>Close the list of articles</source>
        <translation>Закрити список статей</translation>
    </message>
    <message>
        <source>Filter the articles</source>
        <translation>Відібрати статті</translation>
    </message>
    <message>
        <source>Filter by title, outlet, file</source>
        <translation>Заголовок, видання, файл</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Порядок статей</translation>
    </message>
    <message>
        <source>As they came in</source>
        <translation>Як надходили</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>За заголовком</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>За виданням</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Спершу найновіші</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Спершу найстаріші</translation>
    </message>
    <message>
        <source>Most quotations first</source>
        <translation>Спершу з найбільше цитат</translation>
    </message>
    <message>
        <source>Most left to review first</source>
        <translation>Спершу з найбільше до перевірки</translation>
    </message>
    <message>
        <source>Articles  {shown} of {total}</source>
        <translation>Статті  {shown} з {total}</translation>
    </message>
    <message>
        <source>Articles  {total}</source>
        <translation>Статті  {total}</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Hidden in the text: {mark}. It is shown here, and turns no words round.</source>
        <translation>Приховане в тексті: {mark}. Тут цей знак показано, і напрямку слів він не змінює.</translation>
    </message>
</context>
<context>
    <name>ArticlesView</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Nothing found in this text</source>
        <translation>У цьому тексті нічого не знайдено</translation>
    </message>
    <message>
        <source>No quotation has these words</source>
        <translation>Жодна цитата не містить цих слів</translation>
    </message>
    <message>
        <source>Search and filter hide all of them</source>
        <translation>Пошук і фільтр приховують усі цитати</translation>
    </message>
    <message>
        <source>The filter hides all of them</source>
        <translation>Фільтр приховує всі цитати</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>The briefing is in {path}.</source>
        <translation>Зведення збережено: {path}.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Вебсторінка</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table of quotations</source>
        <translation>Таблиця цитат</translation>
    </message>
    <message>
        <source>Export briefing</source>
        <translation>Експорт зведення</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>One undo takes it back.</source>
        <translation>Це можна скасувати одним кроком.</translation>
    </message>
    <message>
        <source>Quotations that this will touch</source>
        <translation>Цитати, яких це стосується</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Byline</name>
    <message>
        <source>filed as “{title}”</source>
        <translation>назва у файлі: «{title}»</translation>
    </message>
    <message>
        <source>via {agency}</source>
        <translation>передає {agency}</translation>
    </message>
    <message>
        <source>by {authors}</source>
        <translation>текст: {authors}</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>to be checked</source>
        <translation>потребує перевірки</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>{kind}, split</source>
        <translation>{kind}, розірвана</translation>
    </message>
    <message>
        <source>joint: {parties}</source>
        <translation>спільно: {parties}</translation>
    </message>
    <message>
        <source>quoting {name}</source>
        <translation>цитує: {name}</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>перевірено</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>є нотатка</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>мітки: {tags}</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>передає {name}</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>пряма</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>змішана</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>непряма</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Невідомий мовець</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>відхилено</translation>
    </message>
    <message>
        <source>marked by you</source>
        <translation>позначено вами</translation>
    </message>
    <message>
        <source>✓ accepted</source>
        <translation>✓ прийнято</translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation>✓ виправлено</translation>
    </message>
    <message>
        <source>check</source>
        <translation>перевірити</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>певно</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>This is a link, and Visavis never goes online.</source>
        <translation>Це посилання, а Visavis ніколи не виходить у мережу.</translation>
    </message>
    <message>
        <source>Save the page as a file.</source>
        <translation>Збережіть сторінку у файл.</translation>
    </message>
    <message>
        <source>This is a picture, and Visavis reads words.</source>
        <translation>Це зображення, а Visavis читає слова.</translation>
    </message>
    <message>
        <source>Copy the article’s text, or save its page and open that.</source>
        <translation>Скопіюйте текст статті або збережіть її сторінку й відкрийте файл.</translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation>Немає тексту для читання.</translation>
    </message>
    <message>
        <source>Copy the article’s text first.</source>
        <translation>Спершу скопіюйте текст статті.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n рядок</numerusform>
            <numerusform>%n рядки</numerusform>
            <numerusform>%n рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n direct</source>
        <translation>
            <numerusform>%n пряма</numerusform>
            <numerusform>%n прямі</numerusform>
            <numerusform>%n прямих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mixed</source>
        <translation>
            <numerusform>%n змішана</numerusform>
            <numerusform>%n змішані</numerusform>
            <numerusform>%n змішаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indirect</source>
        <translation>
            <numerusform>%n непряма</numerusform>
            <numerusform>%n непрямі</numerusform>
            <numerusform>%n непрямих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статтю</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n елемент</numerusform>
            <numerusform>%n елементи</numerusform>
            <numerusform>%n елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n правило</numerusform>
            <numerusform>%n правила</numerusform>
            <numerusform>%n правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations</source>
        <translation>
            <numerusform>%n цитату</numerusform>
            <numerusform>%n цитати</numerusform>
            <numerusform>%n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations move</source>
        <translation>
            <numerusform>Переміщується %n цитата</numerusform>
            <numerusform>Переміщуються %n цитати</numerusform>
            <numerusform>Переміщується %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotations get another speaker.</source>
        <translation>
            <numerusform>%n цитата отримує іншого мовця.</numerusform>
            <numerusform>%n цитати отримують іншого мовця.</numerusform>
            <numerusform>%n цитат отримують іншого мовця.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>лишилася %n</numerusform>
            <numerusform>лишилося %n</numerusform>
            <numerusform>лишилося %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n прийнято</numerusform>
            <numerusform>%n прийнято</numerusform>
            <numerusform>%n прийнято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
            <numerusform>%n відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
            <numerusform>%n змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles were read.</source>
        <translation>
            <numerusform>Прочитано %Ln нову статтю.</numerusform>
            <numerusform>Прочитано %Ln нові статті.</numerusform>
            <numerusform>Прочитано %Ln нових статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read.</source>
        <translation>
            <numerusform>Не вдалося прочитати: %Ln.</numerusform>
            <numerusform>Не вдалося прочитати: %Ln.</numerusform>
            <numerusform>Не вдалося прочитати: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were in this session already.</source>
        <translation>
            <numerusform>Уже були в цьому сеансі: %Ln.</numerusform>
            <numerusform>Уже були в цьому сеансі: %Ln.</numerusform>
            <numerusform>Уже були в цьому сеансі: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files of the last opening need a look…</source>
        <translation>
            <numerusform>Переглянути %Ln файл…</numerusform>
            <numerusform>Переглянути %Ln файли…</numerusform>
            <numerusform>Переглянути %Ln файлів…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are new versions of articles that were here.</source>
        <translation>
            <numerusform>Нові версії статей, що вже були: %Ln.</numerusform>
            <numerusform>Нові версії статей, що вже були: %Ln.</numerusform>
            <numerusform>Нові версії статей, що вже були: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have letters that were decoded wrongly.</source>
        <translation>
            <numerusform>З хибно розкодованими літерами: %Ln.</numerusform>
            <numerusform>З хибно розкодованими літерами: %Ln.</numerusform>
            <numerusform>З хибно розкодованими літерами: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters were put right in %Ln articles. Undo brings back what came in.</source>
        <translation>
            <numerusform>Літери виправлено в %Ln статті. Скасування поверне, як було.</numerusform>
            <numerusform>Літери виправлено в %Ln статтях. Скасування поверне, як було.</numerusform>
            <numerusform>Літери виправлено в %Ln статтях. Скасування поверне, як було.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>змінено: %Ln</numerusform>
            <numerusform>змінено: %Ln</numerusform>
            <numerusform>змінено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>додано: %Ln</numerusform>
            <numerusform>додано: %Ln</numerusform>
            <numerusform>додано: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>вилучено: %Ln</numerusform>
            <numerusform>вилучено: %Ln</numerusform>
            <numerusform>вилучено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraphs the same</source>
        <translation>
            <numerusform>%Ln абзац без змін</numerusform>
            <numerusform>%Ln абзаци без змін</numerusform>
            <numerusform>%Ln абзаців без змін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln corrections and notes go along, for their words are the same.</source>
        <translation>
            <numerusform>Переходить %Ln виправлення чи нотатка, бо слова ті самі.</numerusform>
            <numerusform>Переходять %Ln виправлення й нотатки, бо слова ті самі.</numerusform>
            <numerusform>Переходять %Ln виправлень і нотаток, бо слова ті самі.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln do not: their words are not in the new version.</source>
        <translation>
            <numerusform>Не переходить %Ln: цих слів у новій версії немає.</numerusform>
            <numerusform>Не переходять %Ln: цих слів у новій версії немає.</numerusform>
            <numerusform>Не переходять %Ln: цих слів у новій версії немає.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something in Visavis went wrong.</source>
        <translation>У Visavis сталася помилка.</translation>
    </message>
    <message>
        <source>Everything you did so far is kept, and you can go on. A report without any of your articles’ words is in {path}. It stays on this computer unless you send it.</source>
        <translation>Усе зроблене досі збережено, і ви можете працювати далі. Звіт, у якому немає жодного слова ваших статей, лежить тут: {path}. Він лишається на цьому комп’ютері, доки ви самі його не надішлете.</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показати звіт</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>Підстави</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Change the parties…</source>
        <translation>Змінити сторони…</translation>
    </message>
    <message>
        <source>Change what was learned…</source>
        <translation>Змінити засвоєне…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Name the speaker…</source>
        <translation>Назвати мовця…</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Why this speaker</source>
        <translation>Чому цей мовець</translation>
    </message>
    <message>
        <source>Why this party</source>
        <translation>Чому ця сторона</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Наскільки певно</translation>
    </message>
    <message>
        <source>What you changed</source>
        <translation>Що ви змінили</translation>
    </message>
    <message>
        <source>The text does not say who speaks.</source>
        <translation>У тексті не сказано, хто говорить.</translation>
    </message>
    <message>
        <source>{name} speaks ({about}).</source>
        <translation>Говорить {name} ({about}).</translation>
    </message>
    <message>
        <source>{name} speaks.</source>
        <translation>Говорить {name}.</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>Так вирішили ви.</translation>
    </message>
    <message>
        <source>It stands under {party}.</source>
        <translation>Цитата стоїть у колонці «{party}».</translation>
    </message>
    <message>
        <source>You put it there.</source>
        <translation>Туди її помістили ви.</translation>
    </message>
    <message>
        <source>What spoke for {party}:</source>
        <translation>Що свідчило на користь «{party}»:</translation>
    </message>
    <message>
        <source>No party of the profile has this speaker or this side.</source>
        <translation>Жодна сторона профілю не має ні цього мовця, ні того, від чийого імені він говорить.</translation>
    </message>
    <message>
        <source>You marked these words yourself; nothing was left to guess.</source>
        <translation>Ці слова позначили ви самі; вгадувати не було чого.</translation>
    </message>
    <message>
        <source>Sure: of quotations read like this one, about {number} in 100 are right.</source>
        <translation>Певно: з-поміж цитат, прочитаних так само, правильні близько {number} зі 100.</translation>
    </message>
    <message>
        <source>Unsure: of quotations read like this one, about {number} in 100 are right.</source>
        <translation>Непевно: з-поміж цитат, прочитаних так само, правильні близько {number} зі 100.</translation>
    </message>
    <message>
        <source>You have reviewed it.</source>
        <translation>Ви її перевірили.</translation>
    </message>
    <message>
        <source>Your word settles it.</source>
        <translation>Вирішальне слово за вами.</translation>
    </message>
    <message>
        <source>No words beside it name the speaker. A speaker that you name would make it sure.</source>
        <translation>Слова поруч не називають мовця. Якщо його назвете ви, цитата стане певною.</translation>
    </message>
    <message>
        <source>No verb of saying leads to it.</source>
        <translation>До неї не веде жодне дієслово мовлення.</translation>
    </message>
    <message>
        <source>It stands in no quotation marks, so where it begins and ends is a reading of the sentence.</source>
        <translation>Вона не взята в лапки, тож її початок і кінець залежать від прочитання речення.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ніхто</translation>
    </message>
    <message>
        <source>Marked by you; Visavis had not found it.</source>
        <translation>Позначено вами; Visavis її не знайшов.</translation>
    </message>
    <message>
        <source>Accepted as it stands.</source>
        <translation>Прийнято як є.</translation>
    </message>
    <message>
        <source>Dismissed.</source>
        <translation>Відхилено.</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Передає</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
    <message>
        <source>{mention} stands for {meant}</source>
        <translation>{mention} означає {meant}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Article facts</source>
        <translation>Відомості про статтю</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Агентство</translation>
    </message>
    <message>
        <source>Reuters, AFP, TASS…</source>
        <translation>Reuters, AFP, TASS…</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Автори</translation>
    </message>
    <message>
        <source>A. Writer; B. Writer</source>
        <translation>А. Автор; Б. Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>2026-03-14</source>
        <translation>2026-03-14</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>en, fr, uk…</source>
        <translation>en, fr, uk…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>“{words}” is no day.</source>
        <translation>«{words}» — не дата.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-14.</source>
        <translation>Запишіть її так: 2026-03-14.</translation>
    </message>
    <message>
        <source>“{words}” is no language.</source>
        <translation>«{words}» — не мова.</translation>
    </message>
    <message>
        <source>Write its code, like en or pt-BR.</source>
        <translation>Запишіть її код, наприклад en або pt-BR.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Усі файли</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Відкрити статті</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>unreviewed</source>
        <translation>неперевірені</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>непевні</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>відхилені</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Очистити фільтр (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>{what}, %n quotations</source>
        <translation>
            <numerusform>{what}, %n цитата</numerusform>
            <numerusform>{what}, %n цитати</numerusform>
            <numerusform>{what}, %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message numerus="yes">
        <source>Filter the cards, %n chosen</source>
        <translation>
            <numerusform>Фільтр карток, вибрано %n</numerusform>
            <numerusform>Фільтр карток, вибрано %n</numerusform>
            <numerusform>Фільтр карток, вибрано %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handle</name>
    <message>
        <source>Start of the quotation</source>
        <translation>Початок цитати</translation>
    </message>
    <message>
        <source>End of the quotation</source>
        <translation>Кінець цитати</translation>
    </message>
    <message>
        <source>Where the quotation is cut</source>
        <translation>Місце поділу цитати</translation>
    </message>
    <message>
        <source>part {number}</source>
        <translation>частина {number}</translation>
    </message>
    <message>
        <source>Arrows move it by words, with Ctrl by sentences; Enter takes it.</source>
        <translation>Стрілки пересувають на слово, з Ctrl — на речення; Enter приймає.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Order, filter and place of the pane {party}</source>
        <translation>Порядок, фільтр і місце колонки «{party}»</translation>
    </message>
    <message>
        <source>Order, filter, move, fold</source>
        <translation>Порядок, фільтр, місце, згортання</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} з {total}</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>спільно</translation>
    </message>
    <message>
        <source>Drag to move the pane, double click to fold it</source>
        <translation>Перетягніть, щоб перемістити колонку; двічі клацніть, щоб її згорнути</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>folded</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Без мітки</translation>
    </message>
</context>
<context>
    <name>HelpCommands</name>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>A click or Enter brings everything to how it was after that step.</source>
        <translation>Клацання або Enter повертає все до стану після цього кроку.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>As the articles were read</source>
        <translation>Одразу після прочитання статей</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>скасовано</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
</context>
<context>
    <name>IntakeBar</name>
    <message>
        <source>Reading articles</source>
        <translation>Читання статей</translation>
    </message>
    <message>
        <source>Articles that were read</source>
        <translation>Прочитані статті</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Read no more articles</source>
        <translation>Не читати більше статей</translation>
    </message>
    <message>
        <source>What was read stays in the session</source>
        <translation>Прочитане лишається в сеансі</translation>
    </message>
    <message>
        <source>Reading: {done} of {total}</source>
        <translation>Читання: {done} з {total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>не прочитано: %Ln</numerusform>
            <numerusform>не прочитано: %Ln</numerusform>
            <numerusform>не прочитано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>лишилося кілька секунд</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>лишилося менше хвилини</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <translation>
            <numerusform>лишилося близько %n хвилини</numerusform>
            <numerusform>лишилося близько %n хвилин</numerusform>
            <numerusform>лишилося близько %n хвилин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intakes</name>
    <message>
        <source>{name} is in this session already.</source>
        <translation>{name} уже є в цьому сеансі.</translation>
    </message>
    <message>
        <source>{name} is word for word the article that came into this session as {known}.</source>
        <translation>{name} слово в слово збігається зі статтею, що є в цьому сеансі як {known}.</translation>
    </message>
    <message>
        <source>{name} was read after its session was closed; open it again.</source>
        <translation>{name} прочитано вже після закриття сеансу; відкрийте знову.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Move to pane {number}, or make the selected words its quotation</source>
        <translation>Перемістити до колонки {number} або зробити з вибраних слів її цитату</translation>
    </message>
    <message>
        <source>Move to Others</source>
        <translation>Перемістити до «Інші»</translation>
    </message>
    <message>
        <source>Move to a party’s pane, or make the selected words its quotation</source>
        <translation>Перемістити до колонки сторони або зробити з вибраних слів її цитату</translation>
    </message>
    <message>
        <source>Select words in the article by letter, or by word with Ctrl</source>
        <translation>Виділяти слова у статті за літерами, а з Ctrl — за словами</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Shift + стрілки</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>прийняти</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>мовець</translation>
    </message>
    <message>
        <source>party</source>
        <translation>сторона</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>відхилити</translation>
    </message>
    <message>
        <source>note</source>
        <translation>нотатка</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>клавіші</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Single keys rest while you type in a field.</source>
        <translation>Доки ви пишете в полі, одиночні клавіші не діють.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Find an action or a key</source>
        <translation>Знайти дію або клавішу</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Нова клавіша</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Натисніть нову клавішу</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Призначити</translation>
    </message>
    <message>
        <source>Use it &amp;too</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Зняти</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Скинути</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Скинути &amp;все</translation>
    </message>
    <message>
        <source>changed; first it was {keys}</source>
        <translation>змінено; спершу було {keys}</translation>
    </message>
    <message>
        <source>{key} moves in lists, texts and windows, so it stays free.</source>
        <translation>{key} служить для переходів у списках, текстах і вікнах, тому лишається вільною.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”, which loses it if you use it here.</source>
        <translation>{key} належить дії «{action}»; якщо призначити її тут, та дія її втратить.</translation>
    </message>
    <message>
        <source>Choose an action, then press the key that it is to have.</source>
        <translation>Виберіть дію, а тоді натисніть клавішу, яку хочете їй призначити.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>As the system ({language})</source>
        <translation>Як у системі ({language})</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Articles and their quotations stay as they are.</source>
        <translation>Статті та їхні цитати лишаються без змін.</translation>
    </message>
    <message>
        <source>The windows change their language when you close the settings.</source>
        <translation>Мова вікон зміниться, коли ви закриєте налаштування.</translation>
    </message>
</context>
<context>
    <name>LearnedDialog</name>
    <message>
        <source>What Visavis has learned</source>
        <translation>Чого навчився Visavis</translation>
    </message>
    <message>
        <source>Each line holds for every statement of that speaker, here and in later articles.</source>
        <translation>Кожен рядок діє для всіх висловлювань цього мовця, тут і в наступних статтях.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>is</source>
        <translation>це</translation>
    </message>
    <message>
        <source>speaks for</source>
        <translation>говорить від імені</translation>
    </message>
    <message>
        <source>stands under</source>
        <translation>стоїть у колонці</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>те саме ім’я</translation>
    </message>
    <message>
        <source>nobody; several with semicolons between</source>
        <translation>нікого; кілька — через крапку з комою</translation>
    </message>
    <message>
        <source>the pane of those whom he speaks for</source>
        <translation>тих, від чийого імені він говорить</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Змінити</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>Nothing yet. Move a card or change a speaker, and choose Apply.</source>
        <translation>Поки нічого. Перемістіть картку або змініть мовця й виберіть «Застосувати».</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>це {name}</translation>
    </message>
    <message>
        <source>speaks for {sides}</source>
        <translation>говорить від імені: {sides}</translation>
    </message>
    <message>
        <source>stands under {panes}</source>
        <translation>стоїть у колонці «{panes}»</translation>
    </message>
    <message>
        <source>speaks for nobody</source>
        <translation>говорить лише за себе</translation>
    </message>
    <message>
        <source>Export what was learned</source>
        <translation>Експорт засвоєного</translation>
    </message>
    <message>
        <source>What was learned is in {path}.</source>
        <translation>Засвоєне збережено: {path}.</translation>
    </message>
    <message>
        <source>Import what was learned</source>
        <translation>Імпорт засвоєного</translation>
    </message>
</context>
<context>
    <name>LessonDialog</name>
    <message>
        <source>What would change</source>
        <translation>Що зміниться</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>No library is open.</source>
        <translation>Жодної бібліотеки не відкрито.</translation>
    </message>
    <message>
        <source>Where the library lies</source>
        <translation>Де лежить бібліотека</translation>
    </message>
    <message>
        <source>The library, with all sessions and articles, lies here:</source>
        <translation>Бібліотека з усіма сеансами й статтями лежить тут:</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервні копії</translation>
    </message>
    <message>
        <source>Backups that Visavis makes by itself, each looked over</source>
        <translation>Резервні копії, які Visavis робить самостійно; кожну перевірено</translation>
    </message>
    <message>
        <source>One at each start after a change; of the old ones, some days, weeks and months stay.</source>
        <translation>По одній під час кожного запуску після змін; зі старих лишаються копії за кілька днів, тижнів і місяців.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The library lies in {folder}.&lt;/b&gt; A program that synchronizes files can damage it while it is written. Close Visavis, move the file elsewhere, and start with --library or $VISAVIS_LIBRARY.</source>
        <translation>&lt;b&gt;Бібліотека лежить у {folder}.&lt;/b&gt; Програма, що синхронізує файли, може пошкодити її під час запису. Закрийте Visavis, перенесіть файл в інше місце й запустіть програму з --library або $VISAVIS_LIBRARY.</translation>
    </message>
    <message>
        <source>&amp;Look it over</source>
        <translation>П&amp;еревірити</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>&amp;Зробити копію…</translation>
    </message>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>&amp;Відновити цю копію</translation>
    </message>
    <message>
        <source>Restore a &amp;file…</source>
        <translation>Відновити з &amp;файлу…</translation>
    </message>
    <message>
        <source>All is well: every page and every quotation was looked at.</source>
        <translation>Усе гаразд: переглянуто кожну сторінку й кожну цитату.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Зробити резервну копію</translation>
    </message>
    <message>
        <source>The backup is in {path}, and was looked over.</source>
        <translation>Резервну копію збережено й перевірено: {path}.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Відновити з резервної копії</translation>
    </message>
    <message>
        <source>Put the backup in the place of the library?</source>
        <translation>Замінити бібліотеку резервною копією?</translation>
    </message>
    <message>
        <source>What is there now is kept beside it, under another name. All windows close and open again.</source>
        <translation>Те, що є зараз, буде збережено поруч під іншою назвою. Усі вікна закриються й відкриються знову.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити як є</translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>The font {path} cannot be loaded.</source>
        <translation>Не вдається завантажити шрифт {path}.</translation>
    </message>
    <message>
        <source>Install Visavis again.</source>
        <translation>Установіть Visavis заново.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Flash the place that is jumped to</source>
        <translation>Підсвічувати місце після переходу</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Загальний розмір</translation>
    </message>
    <message>
        <source>Font, size and measure of the article: the Aa above it.</source>
        <translation>Шрифт, розмір і ширина рядка статті: кнопка Aa над нею.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Reading an article</source>
        <translation>Читання статті</translation>
    </message>
    <message>
        <source>Reading {names}</source>
        <translation>Читання: {names}</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Countries, bodies and persons of this party</source>
        <translation>Країни, органи й особи цієї сторони</translation>
    </message>
    <message>
        <source>Add a country, body or person</source>
        <translation>Додати країну, орган або особу</translation>
    </message>
    <message>
        <source>Add a country, body or person, and press Enter</source>
        <translation>Додайте країну, орган або особу й натисніть Enter</translation>
    </message>
    <message>
        <source>Where to move the selected ones</source>
        <translation>Куди перемістити вибрані</translation>
    </message>
    <message>
        <source>Mo&amp;ve</source>
        <translation>Пере&amp;містити</translation>
    </message>
    <message>
        <source>S&amp;plit off</source>
        <translation>Відо&amp;кремити</translation>
    </message>
    <message>
        <source>Make a party of the selected ones</source>
        <translation>Зробити з вибраних окрему сторону</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>Виклю&amp;чити</translation>
    </message>
    <message>
        <source>to {party}</source>
        <translation>до «{party}»</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>Make a quotation of</source>
        <translation>Чия це цитата</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Перемістити до</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Ще нічого не відкривали</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Сепія</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Висока контрастність</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>Quotations that move</source>
        <translation>Цитати, що переміщуються</translation>
    </message>
    <message>
        <source>No quotation moves.</source>
        <translation>Жодна цитата не переміщується.</translation>
    </message>
    <message>
        <source>{count} from {left} to {entered}</source>
        <translation>{count}: «{left}» → «{entered}»</translation>
    </message>
    <message>
        <source>{moves}: {ways}.</source>
        <translation>{moves}: {ways}.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message numerus="yes">
        <source>Tags and star go to all %n selected</source>
        <translation>
            <numerusform>Мітки й зірочка стосуються %n вибраної</numerusform>
            <numerusform>Мітки й зірочка стосуються всіх %n вибраних</numerusform>
            <numerusform>Мітки й зірочка стосуються всіх %n вибраних</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрити повідомлення</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>New session</source>
        <translation>Новий сеанс</translation>
    </message>
    <message>
        <source>The library has no article {article}.</source>
        <translation>У бібліотеці немає статті {article}.</translation>
    </message>
    <message>
        <source>Open the article’s file first; then the link leads there.</source>
        <translation>Спершу відкрийте файл статті; тоді посилання приведе до неї.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>pasted page</source>
        <translation>вставлена сторінка</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Headings</source>
        <translation>Підзаголовки</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Підзаголовки статті</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>▸ {lines} of site furniture folded</source>
        <translation>▸ Оформлення сайту згорнуто ({lines})</translation>
    </message>
    <message>
        <source>▾ {lines} of site furniture</source>
        <translation>▾ Оформлення сайту ({lines})</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find an action</source>
        <translation>Знайти дію</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Що ви хочете зробити?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Дії</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Немає дії з такою назвою.</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter does it · Esc closes</source>
        <translation>↑ ↓ вибрати · Enter виконати · Esc закрити</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>зараз неможливо</translation>
    </message>
    <message>
        <source>{action}: {reason}</source>
        <translation>{action}: {reason}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>увімкнено</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Positions: {party}</source>
        <translation>Позиції: {party}</translation>
    </message>
    <message>
        <source>Quotes: {party}</source>
        <translation>Цитати: {party}</translation>
    </message>
</context>
<context>
    <name>PaneRow</name>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
</context>
<context>
    <name>Panes</name>
    <message>
        <source>In the order of the &amp;text</source>
        <translation>У порядку &amp;тексту</translation>
    </message>
    <message>
        <source>Grouped by &amp;speaker</source>
        <translation>Згруповані за &amp;мовцями</translation>
    </message>
    <message>
        <source>Grouped by to&amp;pic</source>
        <translation>Згруповані за тем&amp;ами</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
</context>
<context>
    <name>PartyList</name>
    <message>
        <source>Parties, in the order of their panes</source>
        <translation>Сторони в порядку їхніх колонок</translation>
    </message>
    <message>
        <source>Drag, or Alt and the arrows, to put them in another order</source>
        <translation>Щоб змінити порядок, перетягуйте або натискайте Alt зі стрілками</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>The settings cannot be kept in {path} ({error}).</source>
        <translation>Не вдається зберегти налаштування в {path} ({error}).</translation>
    </message>
    <message>
        <source>Look at the folder’s permissions.</source>
        <translation>Перевірте права доступу до папки.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Що друкувати</translation>
    </message>
    <message>
        <source>The briefing of the session</source>
        <translation>Зведення сеансу</translation>
    </message>
    <message>
        <source>The article with its quotations marked</source>
        <translation>Статтю з позначеними цитатами</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Попередній перегляд</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друкувати…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
    </message>
    <message>
        <source>{path} cannot be written ({error}).</source>
        <translation>Не вдається записати {path} ({error}).</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Виберіть іншу папку.</translation>
    </message>
    <message>
        <source>The PDF is in {path}.</source>
        <translation>PDF збережено: {path}.</translation>
    </message>
</context>
<context>
    <name>ProfileEditor</name>
    <message>
        <source>Parties</source>
        <translation>Сторони</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Назва профілю</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Об’єднати</translation>
    </message>
    <message>
        <source>Make one party of the selected ones</source>
        <translation>Зробити з вибраних одну сторону</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>Move the party up</source>
        <translation>Перемістити сторону вгору</translation>
    </message>
    <message>
        <source>Move the party down</source>
        <translation>Перемістити сторону вниз</translation>
    </message>
    <message>
        <source>Name of the party</source>
        <translation>Назва сторони</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Профіль</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>&amp;Belongs</source>
        <translation>&amp;Склад</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Імпорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Видалити</translation>
    </message>
    <message>
        <source>Delete this profile of mine</source>
        <translation>Видалити цей мій профіль</translation>
    </message>
    <message>
        <source>Use these parties</source>
        <translation>Застосувати ці сторони</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Нова сторона</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Імпорт профілю</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Експорт профілю</translation>
    </message>
    <message>
        <source>The profile is in {path}.</source>
        <translation>Профіль збережено: {path}.</translation>
    </message>
    <message>
        <source>The profile {profile} is deleted. This session keeps its parties.</source>
        <translation>Профіль {profile} видалено. Сторони цього сеансу лишаються.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>{profile} (mine)</source>
        <translation>{profile} (мій)</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Nobody speaks for a side here, so the panes stay as they are.</source>
        <translation>Тут ніхто не говорить від імені жодної сторони, тож колонки лишаються без змін.</translation>
    </message>
    <message>
        <source>&amp;Back to {profile}</source>
        <translation>&amp;Назад до «{profile}»</translation>
    </message>
    <message>
        <source>{reason} The panes are theirs.</source>
        <translation>{reason} Колонки розподілено між ними.</translation>
    </message>
    <message>
        <source>Sorted to {profile}. {reason}</source>
        <translation>Розподілено за профілем «{profile}». {reason}</translation>
    </message>
</context>
<context>
    <name>QuotationCommands</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n quotations as they stand?</source>
        <translation>
            <numerusform>Прийняти %n цитату як є?</numerusform>
            <numerusform>Прийняти %n цитати як є?</numerusform>
            <numerusform>Прийняти %n цитат як є?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n quotations</source>
        <translation>
            <numerusform>Прийнято %n цитату</numerusform>
            <numerusform>Прийнято %n цитати</numerusform>
            <numerusform>Прийнято %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n quotations?</source>
        <translation>
            <numerusform>Відхилити %n цитату?</numerusform>
            <numerusform>Відхилити %n цитати?</numerusform>
            <numerusform>Відхилити %n цитат?</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n quotations</source>
        <translation>
            <numerusform>Відхилено %n цитату</numerusform>
            <numerusform>Відхилено %n цитати</numerusform>
            <numerusform>Відхилено %n цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n quotations?</source>
        <translation>
            <numerusform>Відновити %n цитату?</numerusform>
            <numerusform>Відновити %n цитати?</numerusform>
            <numerusform>Відновити %n цитат?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message numerus="yes">
        <source>Restored %n quotations</source>
        <translation>
            <numerusform>Відновлено %n цитату</numerusform>
            <numerusform>Відновлено %n цитати</numerusform>
            <numerusform>Відновлено %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message numerus="yes">
        <source>Move %n quotations to {party}?</source>
        <translation>
            <numerusform>Перемістити %n цитату до «{party}»?</numerusform>
            <numerusform>Перемістити %n цитати до «{party}»?</numerusform>
            <numerusform>Перемістити %n цитат до «{party}»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n quotations to {party}</source>
        <translation>
            <numerusform>До «{party}» переміщено %n цитату</numerusform>
            <numerusform>До «{party}» переміщено %n цитати</numerusform>
            <numerusform>До «{party}» переміщено %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемістити</translation>
    </message>
    <message numerus="yes">
        <source>Let {name} be the speaker of %n quotations?</source>
        <translation>
            <numerusform>Зробити мовцем %n цитати: {name}?</numerusform>
            <numerusform>Зробити мовцем %n цитат: {name}?</numerusform>
            <numerusform>Зробити мовцем %n цитат: {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is now the speaker of %n quotations</source>
        <translation>
            <numerusform>{name} тепер мовець %n цитати</numerusform>
            <numerusform>{name} тепер мовець %n цитат</numerusform>
            <numerusform>{name} тепер мовець %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>Змінити мовця</translation>
    </message>
    <message>
        <source>Select words in the article first: with the mouse, or Shift and the arrows.</source>
        <translation>Спершу виділіть слова у статті: мишею або клавішею Shift зі стрілками.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message numerus="yes">
        <source>Unfold {party}, %n quotations</source>
        <translation>
            <numerusform>Розгорнути «{party}», %n цитата</numerusform>
            <numerusform>Розгорнути «{party}», %n цитати</numerusform>
            <numerusform>Розгорнути «{party}», %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold {party}</source>
        <translation>Розгорнути «{party}»</translation>
    </message>
</context>
<context>
    <name>ReaderBar</name>
    <message>
        <source>Headings</source>
        <translation>Підзаголовки</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Type and theme</source>
        <translation>Шрифт і тема</translation>
    </message>
    <message>
        <source>Font, size, measure, line height, theme</source>
        <translation>Шрифт, розмір, ширина рядка, інтервал, тема</translation>
    </message>
    <message>
        <source>Headings; you read under: {heading}</source>
        <translation>Підзаголовки; ви читаєте розділ: {heading}</translation>
    </message>
</context>
<context>
    <name>ReadingCommands</name>
    <message>
        <source>Copied: {link}</source>
        <translation>Скопійовано: {link}</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>confidence {number}</source>
        <translation>певність {number}</translation>
    </message>
    <message>
        <source>cue {words}</source>
        <translation>маркер {words}</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
<context>
    <name>RelayDialog</name>
    <message>
        <source>Reported by whom?</source>
        <translation>Хто передає?</translation>
    </message>
    <message>
        <source>Who carried the words of {speaker} to us?</source>
        <translation>Хто доніс до нас ці слова? Мовець: {speaker}.</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Передає</translation>
    </message>
    <message>
        <source>Agency, paper, or person</source>
        <translation>Агентство, газета або особа</translation>
    </message>
    <message>
        <source>Names that fit</source>
        <translation>Відповідні назви</translation>
    </message>
    <message>
        <source>Relays and speakers of this article, then agencies</source>
        <translation>Посередники й мовці цієї статті, далі агентства</translation>
    </message>
    <message>
        <source>By nobody else</source>
        <translation>Ніхто інший</translation>
    </message>
    <message>
        <source>Mark as reported</source>
        <translation>Позначити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Show the &amp;list…</source>
        <translation>Показати с&amp;писок…</translation>
    </message>
    <message>
        <source>Stopped with {left} of {total} to go; what was read stays.</source>
        <translation>Зупинено, коли лишалося {left} з {total}; прочитане лишається.</translation>
    </message>
    <message>
        <source>This is a fault of Visavis itself ({last}). Please report it.</source>
        <translation>Це помилка самого Visavis ({last}). Повідомте про неї, будь ласка.</translation>
    </message>
    <message>
        <source>It is in this session already.</source>
        <translation>Він уже є в цьому сеансі.</translation>
    </message>
    <message>
        <source>Word for word the article that is in this session as {known}.</source>
        <translation>Слово в слово стаття, що є в цьому сеансі як {known}.</translation>
    </message>
    <message>
        <source>A new version of “{title}”, which came in as {known}; both are here.</source>
        <translation>Нова версія статті «{title}», яка надійшла як {known}; тут є обидві.</translation>
    </message>
    <message>
        <source>Wrong letters, as in “{before}” for “{after}”.</source>
        <translation>Хибні літери, наприклад «{before}» замість «{after}».</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>What was opened</source>
        <translation>Що відкрито</translation>
    </message>
    <message>
        <source>What needs a look</source>
        <translation>Що варто переглянути</translation>
    </message>
    <message>
        <source>Enter or a double click shows what changed in a new version.</source>
        <translation>Enter або подвійне клацання показує, що змінилося в новій версії.</translation>
    </message>
    <message>
        <source>Repair all wrong letters</source>
        <translation>Виправити всі літери</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Скопіювати список</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>ReviewBar</name>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Перебіг перевірки</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <translation>Що перевіряється</translation>
    </message>
    <message>
        <source>All not reviewed</source>
        <translation>Усі неперевірені</translation>
    </message>
    <message>
        <source>Unsure only</source>
        <translation>Лише непевні</translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Скасувати останнє</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>Закрити  Esc</translation>
    </message>
    <message>
        <source>Close the review</source>
        <translation>Закрити перевірку</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} з {total}</translation>
    </message>
    <message>
        <source>All checked: {parts}</source>
        <translation>Усе перевірено: {parts}</translation>
    </message>
</context>
<context>
    <name>ReviewCommands</name>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Відхилити</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Party  1–9</source>
        <translation>Сторона  1–9</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Межі</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Розділити</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Передає</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Every quotation of the session is reviewed.</source>
        <translation>Перевірено всі цитати сеансу.</translation>
    </message>
    <message>
        <source>Nothing unsure is left to review.</source>
        <translation>Непевних цитат для перевірки не лишилося.</translation>
    </message>
    <message>
        <source>The panes show nothing that is not reviewed.</source>
        <translation>У колонках немає жодної неперевіреної цитати.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n quotations</source>
        <translation>
            <numerusform>Прийнято %n цитату</numerusform>
            <numerusform>Прийнято %n цитати</numerusform>
            <numerusform>Прийнято %n цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>sentence</source>
        <translation>речення</translation>
    </message>
    <message>
        <source>other edge</source>
        <translation>інша межа</translation>
    </message>
    <message>
        <source>One word cannot be split.</source>
        <translation>Одне слово розділити неможливо.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>слово</translation>
    </message>
    <message>
        <source>take it</source>
        <translation>прийняти</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>вийти</translation>
    </message>
    <message>
        <source>Nothing follows that this one could be joined with.</source>
        <translation>Далі немає цитати, з якою можна об’єднати цю.</translation>
    </message>
    <message numerus="yes">
        <source>Joined %n quotations</source>
        <translation>
            <numerusform>Об’єднано %n цитату</numerusform>
            <numerusform>Об’єднано %n цитати</numerusform>
            <numerusform>Об’єднано %n цитат</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} з {count}</translation>
    </message>
    <message>
        <source>Places in the article: {count}. Enter goes to the next, Shift+Enter back</source>
        <translation>Місць у статті: {count}. Enter — до наступного, Shift+Enter — назад</translation>
    </message>
</context>
<context>
    <name>SessionsDialog</name>
    <message>
        <source>Sessions</source>
        <translation>Сеанси</translation>
    </message>
    <message>
        <source>Name of the session on the desk</source>
        <translation>Назва поточного сеансу</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новий сеанс</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>Відкрити в новому вікні</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Розділи</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Evidence and notes</source>
        <translation>Підстави й нотатки</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрити панель</translation>
    </message>
    <message>
        <source>Close the panel (Esc)</source>
        <translation>Закрити панель (Esc)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>A note, kept as you type</source>
        <translation>Нотатка; зберігається, поки ви пишете</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Із зірочкою</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Зірочка</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Зняти зірочку</translation>
    </message>
    <message>
        <source>Give it a star</source>
        <translation>Поставити зірочку</translation>
    </message>
</context>
<context>
    <name>SpeakerDialog</name>
    <message>
        <source>Who speaks?</source>
        <translation>Хто говорить?</translation>
    </message>
    <message>
        <source>Speakers of this article</source>
        <translation>Мовці цієї статті</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Посада</translation>
    </message>
    <message>
        <source>Change the speaker</source>
        <translation>Змінити мовця</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Accept {things}</source>
        <translation>Прийняти {things}</translation>
    </message>
    <message>
        <source>Move {things} to {to}</source>
        <translation>Перемістити {things} до «{to}»</translation>
    </message>
    <message>
        <source>Change the speaker of {things} to {to}</source>
        <translation>Приписати {things} мовцеві «{to}»</translation>
    </message>
    <message>
        <source>Dismiss {things}</source>
        <translation>Відхилити {things}</translation>
    </message>
    <message>
        <source>Restore {things}</source>
        <translation>Відновити {things}</translation>
    </message>
    <message>
        <source>Mark “{what}”</source>
        <translation>Позначити «{what}»</translation>
    </message>
    <message>
        <source>Change the words of {things}</source>
        <translation>Окреслити наново {things}</translation>
    </message>
    <message>
        <source>Split {things}</source>
        <translation>Розділити {things}</translation>
    </message>
    <message>
        <source>Join {things}</source>
        <translation>Об’єднати {things}</translation>
    </message>
    <message>
        <source>Mark {things} as reported by {to}</source>
        <translation>Позначити {things}: передає {to}</translation>
    </message>
    <message>
        <source>Mark {things} as reported by nobody else</source>
        <translation>Позначити {things}: ніхто інший не передає</translation>
    </message>
    <message>
        <source>Take back a decision on {things}</source>
        <translation>Скасувати рішення про {things}</translation>
    </message>
    <message>
        <source>Write a note on {things}</source>
        <translation>Написати нотатку про {things}</translation>
    </message>
    <message>
        <source>Remove the note on {things}</source>
        <translation>Вилучити нотатку про {things}</translation>
    </message>
    <message>
        <source>Tag {things} “{to}”</source>
        <translation>Позначити {things} міткою «{to}»</translation>
    </message>
    <message>
        <source>Take the tag “{to}” off {things}</source>
        <translation>Позбавити {things} мітки «{to}»</translation>
    </message>
    <message>
        <source>Rename the tag “{what}” to “{to}”</source>
        <translation>Перейменувати мітку «{what}» на «{to}»</translation>
    </message>
    <message>
        <source>Star {things}</source>
        <translation>Позначити {things} зірочкою</translation>
    </message>
    <message>
        <source>Take the star off {things}</source>
        <translation>Позбавити {things} зірочки</translation>
    </message>
    <message>
        <source>Correct what is known of {things}</source>
        <translation>Виправити відомості про {things}</translation>
    </message>
    <message>
        <source>Add {things}</source>
        <translation>Додати {things}</translation>
    </message>
    <message>
        <source>Remove {things}</source>
        <translation>Вилучити {things}</translation>
    </message>
    <message>
        <source>Put the new version in the place of {things}</source>
        <translation>Замінити новою версією {things}</translation>
    </message>
    <message>
        <source>Rename the session to “{to}”</source>
        <translation>Перейменувати сеанс на «{to}»</translation>
    </message>
    <message>
        <source>Switch to the profile {to}</source>
        <translation>Перейти до профілю «{to}»</translation>
    </message>
    <message>
        <source>Put all statements of {what} under {to}</source>
        <translation>Віднести до «{to}» всі висловлювання: {what}</translation>
    </message>
    <message>
        <source>Learn that “{what}” is {to}</source>
        <translation>Засвоїти, що «{what}» — це {to}</translation>
    </message>
    <message>
        <source>Forget what was learned of {what}</source>
        <translation>Забути засвоєне: {what}</translation>
    </message>
    <message>
        <source>Learn {things}</source>
        <translation>Засвоїти {things}</translation>
    </message>
    <message>
        <source>Forget {things}</source>
        <translation>Забути {things}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>статтю «{title}»</translation>
    </message>
    <message>
        <source>a quotation of {speaker}</source>
        <translation>цитату ({speaker})</translation>
    </message>
    <message>
        <source>a quotation</source>
        <translation>цитату</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source> and </source>
        <translation>» і «</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Where each party speaks</source>
        <translation>Де говорить кожна сторона</translation>
    </message>
    <message>
        <source>Where each party speaks. Click to go there.</source>
        <translation>Де говорить кожна сторона. Клацніть, щоб перейти туди.</translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Зняти мітку «{tag}»</translation>
    </message>
</context>
<context>
    <name>TagLine</name>
    <message>
        <source>Add a tag</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Tags of the session</source>
        <translation>Мітки сеансу</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags of the session</source>
        <translation>Мітки сеансу</translation>
    </message>
    <message>
        <source>Tags with how often each was given</source>
        <translation>Мітки та кількість їхніх уживань</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <translation>Назва мітки</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Remove everywhere</source>
        <translation>Вилучити скрізь</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Об’єднати</translation>
    </message>
    <message>
        <source>No tag was given yet.</source>
        <translation>Міток поки немає.</translation>
    </message>
    <message>
        <source>“{tag}” and “{other}” will be one tag. Undo takes it back.</source>
        <translation>«{tag}» і «{other}» стануть однією міткою. Це можна скасувати.</translation>
    </message>
    <message>
        <source>The name of another tag makes one of the two.</source>
        <translation>Якщо ввести назву іншої мітки, дві стануть однією.</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Застосувати</translation>
    </message>
    <message numerus="yes">
        <source>Is “{speaker}” {name} in all %n statements, here and in later articles?</source>
        <translation>
            <numerusform>«{speaker}» — це {name} в %n висловлюванні, тут і в наступних статтях?</numerusform>
            <numerusform>«{speaker}» — це {name} в усіх %n висловлюваннях, тут і в наступних статтях?</numerusform>
            <numerusform>«{speaker}» — це {name} в усіх %n висловлюваннях, тут і в наступних статтях?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put all %n statements of {speaker} under {panes}, here and in later articles?</source>
        <translation>
            <numerusform>{speaker}: віднести %n висловлювання до «{panes}», тут і в наступних статтях?</numerusform>
            <numerusform>{speaker}: віднести всі %n висловлювання до «{panes}», тут і в наступних статтях?</numerusform>
            <numerusform>{speaker}: віднести всі %n висловлювань до «{panes}», тут і в наступних статтях?</numerusform>
        </translation>
    </message>
    <message>
        <source>Is “{speaker}” {name} in later articles too?</source>
        <translation>«{speaker}» — це {name} і в наступних статтях?</translation>
    </message>
    <message>
        <source>Put {speaker} under {panes} in later articles too?</source>
        <translation>{speaker}: віднести до «{panes}» і в наступних статтях?</translation>
    </message>
    <message>
        <source>Learned. Undo takes it back; Edit, What Visavis has learned lists it.</source>
        <translation>Засвоєно. Це можна скасувати; список — у меню «Редагування», «Чого навчився Visavis».</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Briefing…</source>
        <translation>Зведення…</translation>
    </message>
    <message>
        <source>Write the positions to a file</source>
        <translation>Записати позиції у файл</translation>
    </message>
    <message>
        <source>Session and article: {place}</source>
        <translation>Сеанс і стаття: {place}</translation>
    </message>
    <message>
        <source>Auto: the sides that speak</source>
        <translation>Авто: ті, хто говорить</translation>
    </message>
    <message>
        <source>Edit the parties…</source>
        <translation>Редагувати сторони…</translation>
    </message>
    <message>
        <source>Profile: {parties}</source>
        <translation>Профіль: {parties}</translation>
    </message>
    <message>
        <source>Whose positions stand side by side</source>
        <translation>Чиї позиції зіставлено</translation>
    </message>
    <message>
        <source>Reviewed  ✓</source>
        <translation>Перевірено  ✓</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Перевірка</translation>
    </message>
    <message numerus="yes">
        <source>Review  %n left</source>
        <translation>
            <numerusform>Перевірити  ще %n</numerusform>
            <numerusform>Перевірити  ще %n</numerusform>
            <numerusform>Перевірити  ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what is left</source>
        <translation>Перевірити решту</translation>
    </message>
    <message numerus="yes">
        <source>Review what is left, %n unsure among it</source>
        <translation>
            <numerusform>Перевірити решту, серед них %n непевна</numerusform>
            <numerusform>Перевірити решту, серед них %n непевні</numerusform>
            <numerusform>Перевірити решту, серед них %n непевних</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the cards</source>
        <translation>Фільтр карток</translation>
    </message>
</context>
<context>
    <name>TypeSheet</name>
    <message>
        <source>Type and theme</source>
        <translation>Шрифт і тема</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Characters a line</source>
        <translation>Знаків у рядку</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Міжрядковий інтервал</translation>
    </message>
    <message>
        <source>As on the first day</source>
        <translation>Як було спочатку</translation>
    </message>
    <message>
        <source>{font} (shipped)</source>
        <translation>{font} (у комплекті)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>What changed</source>
        <translation>Що змінилося</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>Від {before} до {after}</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>На її місце</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Лишити обидві</translation>
    </message>
    <message>
        <source>Paragraphs: {changes}</source>
        <translation>Абзаци: {changes}</translation>
    </message>
    <message>
        <source>Quotations: {changes}</source>
        <translation>Цитати: {changes}</translation>
    </message>
    <message>
        <source>all the same</source>
        <translation>без змін</translation>
    </message>
    <message>
        <source>New quotations</source>
        <translation>Нові цитати</translation>
    </message>
    <message>
        <source>Quotations that are gone</source>
        <translation>Вилучені цитати</translation>
    </message>
    <message>
        <source>Quotations with other words</source>
        <translation>Цитати зі зміненими словами</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзаци</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop a file here, paste text with Ctrl+Shift+V, or choose a file.
Nothing leaves this computer.</source>
        <translation>Перетягніть сюди файл, вставте текст (Ctrl+Shift+V) або виберіть файл.
Ніщо не покидає цього комп’ютера.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Спробувати на зразку</translation>
    </message>
    <message>
        <source>Reading {names}…</source>
        <translation>Читання: {names}…</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Відкрити статтю</translation>
    </message>
</context>
<context>
    <name>WhyBar</name>
    <message>
        <source>Why</source>
        <translation>Чому</translation>
    </message>
    <message>
        <source>All reasons in sentences</source>
        <translation>Усі підстави повними реченнями</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Усі підстави</translation>
    </message>
    <message>
        <source>Select a card or a coloured place in the text to see why it stands where it does.</source>
        <translation>Виберіть картку або кольорове місце в тексті, щоб побачити, чому цитата стоїть саме там.</translation>
    </message>
</context>
</TS>
