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
        <source>The %Ln unsure ones as well</source>
        <translation>
            <numerusform>Також %Ln непевну</numerusform>
            <numerusform>Також %Ln непевні</numerusform>
            <numerusform>Також %Ln непевних</numerusform>
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
        <source>%Ln quotations will be accepted. One undo takes it back.</source>
        <translation>
            <numerusform>Буде прийнято %Ln цитату. Це можна скасувати одним кроком.</numerusform>
            <numerusform>Буде прийнято %Ln цитати. Це можна скасувати одним кроком.</numerusform>
            <numerusform>Буде прийнято %Ln цитат. Це можна скасувати одним кроком.</numerusform>
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
        <source>Open the article’s &amp;web address…</source>
        <translation>Ві&amp;дкрити веб-адресу статті…</translation>
    </message>
    <message>
        <source>Open the address in the te&amp;xt…</source>
        <translation>Відкр&amp;ити адресу в тексті…</translation>
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
    <name>AddressDialog</name>
    <message>
        <source>Open this address?</source>
        <translation>Відкрити цю адресу?</translation>
    </message>
    <message>
        <source>It leads to</source>
        <translation>Вона веде до</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>Уся адреса</translation>
    </message>
    <message>
        <source>As it is written in the article</source>
        <translation>Як її написано у статті</translation>
    </message>
    <message>
        <source>Another program opens it. Whoever runs the place will see that you come.</source>
        <translation>Її відкриє інша програма. Власник сайту побачить, що ви прийшли.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копіювати адресу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>No program of this computer opens {address}.</source>
        <translation>Жодна програма цього комп’ютера не відкриває {address}.</translation>
    </message>
    <message>
        <source>Copy the address, and open it where you like.</source>
        <translation>Скопіюйте адресу й відкрийте її, де вам зручно.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>“{address}” is not opened from an article.</source>
        <translation>«{address}» не відкривається зі статті.</translation>
    </message>
    <message>
        <source>Only pages of the web and mail are: http, https and mailto.</source>
        <translation>Відкриваються лише веб-сторінки та пошта: http, https і mailto.</translation>
    </message>
    <message>
        <source>“{address}” is no address that leads anywhere.</source>
        <translation>«{address}» нікуди не веде.</translation>
    </message>
    <message>
        <source>Look for a mistake in it; one in the article facts can be corrected there.</source>
        <translation>Пошукайте в ній помилку; у відомостях про статтю її можна виправити.</translation>
    </message>
    <message>
        <source>The address of this mail would have more put into it: {parts}.</source>
        <translation>Адреса цього листа додала б до нього ще: {parts}.</translation>
    </message>
    <message>
        <source>Copy the name of the mailbox and write to it yourself.</source>
        <translation>Скопіюйте назву скриньки й напишіть туди самі.</translation>
    </message>
    <message>
        <source>The words in the article show {shown}, but it leads to {place}.</source>
        <translation>Слова в статті показують {shown}, але адреса веде до {place}.</translation>
    </message>
    <message>
        <source>What stands before the “@” is not the place. It leads to {place}.</source>
        <translation>Те, що перед «@», — не сайт. Вона веде до {place}.</translation>
    </message>
    <message>
        <source>Its name has letters that can look like others: {letters} is {place}.</source>
        <translation>У назві є літери, схожі на інші: {letters} — це {place}.</translation>
    </message>
    <message>
        <source>It holds invisible marks, which can show it as another.</source>
        <translation>Вона містить невидимі знаки, через які може здаватися іншою.</translation>
    </message>
    <message>
        <source>It puts words into the mail. Read them before you send it.</source>
        <translation>Вона вписує слова в лист. Прочитайте їх, перш ніж надсилати.</translation>
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
        <source>Removed %Ln articles from the session.</source>
        <translation>
            <numerusform>З сеансу вилучено %Ln статтю.</numerusform>
            <numerusform>З сеансу вилучено %Ln статті.</numerusform>
            <numerusform>З сеансу вилучено %Ln статей.</numerusform>
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
        <source>Ctrl and a click: open {address}, after a question</source>
        <translation>Ctrl і клацання: відкрити {address} після запитання</translation>
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
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln direct</source>
        <translation>
            <numerusform>%Ln пряма</numerusform>
            <numerusform>%Ln прямі</numerusform>
            <numerusform>%Ln прямих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mixed</source>
        <translation>
            <numerusform>%Ln змішана</numerusform>
            <numerusform>%Ln змішані</numerusform>
            <numerusform>%Ln змішаних</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln indirect</source>
        <translation>
            <numerusform>%Ln непряма</numerusform>
            <numerusform>%Ln непрямі</numerusform>
            <numerusform>%Ln непрямих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статтю</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln items</source>
        <translation>
            <numerusform>%Ln елемент</numerusform>
            <numerusform>%Ln елементи</numerusform>
            <numerusform>%Ln елементів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln правило</numerusform>
            <numerusform>%Ln правила</numerusform>
            <numerusform>%Ln правил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations</source>
        <translation>
            <numerusform>%Ln цитату</numerusform>
            <numerusform>%Ln цитати</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations move</source>
        <translation>
            <numerusform>Переміщується %Ln цитата</numerusform>
            <numerusform>Переміщуються %Ln цитати</numerusform>
            <numerusform>Переміщується %Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotations get another speaker.</source>
        <translation>
            <numerusform>%Ln цитата отримує іншого мовця.</numerusform>
            <numerusform>%Ln цитати отримують іншого мовця.</numerusform>
            <numerusform>%Ln цитат отримують іншого мовця.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>лишилася %Ln</numerusform>
            <numerusform>лишилося %Ln</numerusform>
            <numerusform>лишилося %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <translation>
            <numerusform>%Ln прийнято</numerusform>
            <numerusform>%Ln прийнято</numerusform>
            <numerusform>%Ln прийнято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
            <numerusform>%Ln відхилено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
            <numerusform>%Ln змінено</numerusform>
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
        <source>Open…</source>
        <translation>Відкрити…</translation>
    </message>
    <message>
        <source>Open the address</source>
        <translation>Відкрити адресу</translation>
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
        <source>{what}, %Ln quotations</source>
        <translation>
            <numerusform>{what}, %Ln цитата</numerusform>
            <numerusform>{what}, %Ln цитати</numerusform>
            <numerusform>{what}, %Ln цитат</numerusform>
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
        <source>Filter the cards, %Ln chosen</source>
        <translation>
            <numerusform>Фільтр карток, вибрано %Ln</numerusform>
            <numerusform>Фільтр карток, вибрано %Ln</numerusform>
            <numerusform>Фільтр карток, вибрано %Ln</numerusform>
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
        <source>about %Ln minutes left</source>
        <translation>
            <numerusform>лишилося близько %Ln хвилини</numerusform>
            <numerusform>лишилося близько %Ln хвилин</numerusform>
            <numerusform>лишилося близько %Ln хвилин</numerusform>
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
    <message>
        <source>Writing {names}</source>
        <translation>Записування: {names}</translation>
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
        <source>Addresses in the text</source>
        <translation>Адреси в тексті</translation>
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
    <name>Messages</name>
    <message>
        <source>A quotation in the library no longer matches the text of {name}.</source>
        <translation>Цитата в бібліотеці вже не збігається з текстом {name}.</translation>
    </message>
    <message>
        <source>A session needs a name.</source>
        <translation>Сеансу потрібна назва.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Мітці потрібна назва.</translation>
    </message>
    <message>
        <source>ADF</source>
        <translation>АДС</translation>
    </message>
    <message>
        <source>AIIB</source>
        <translation>АБІІ</translation>
    </message>
    <message>
        <source>ALBA</source>
        <translation>АЛБА</translation>
    </message>
    <message>
        <source>APEC</source>
        <translation>АТЕС</translation>
    </message>
    <message>
        <source>ASEAN</source>
        <translation>АСЕАН</translation>
    </message>
    <message>
        <source>AUKUS</source>
        <translation>AUKUS</translation>
    </message>
    <message>
        <source>Abkhazia</source>
        <translation>Абхазія</translation>
    </message>
    <message>
        <source>Abu Sayyaf</source>
        <translation>Абу-Сайяф</translation>
    </message>
    <message>
        <source>Africa CDC</source>
        <translation>Африканський центр контролю захворювань</translation>
    </message>
    <message>
        <source>African Development Bank</source>
        <translation>Африканський банк розвитку</translation>
    </message>
    <message>
        <source>African Union</source>
        <translation>Африканський Союз</translation>
    </message>
    <message>
        <source>Al-Qaeda</source>
        <translation>Аль-Каїда</translation>
    </message>
    <message>
        <source>Al-Shabaab</source>
        <translation>Аш-Шабаб</translation>
    </message>
    <message>
        <source>Alliance of Sahel States</source>
        <translation>Альянс держав Сахелю</translation>
    </message>
    <message>
        <source>Amal</source>
        <translation>Амаль</translation>
    </message>
    <message>
        <source>An entry of the library is damaged: {error}.</source>
        <translation>Запис у бібліотеці пошкоджено: {error}.</translation>
    </message>
    <message>
        <source>Anglophone separatists</source>
        <translation>Англомовні сепаратисти</translation>
    </message>
    <message>
        <source>Anti-balaka</source>
        <translation>Антибалака</translation>
    </message>
    <message>
        <source>Arab League</source>
        <translation>Ліга арабських держав</translation>
    </message>
    <message>
        <source>Arab Maghreb Union</source>
        <translation>Союз арабського Магрибу</translation>
    </message>
    <message>
        <source>Arakan Army</source>
        <translation>Араканська армія</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Вірменія</translation>
    </message>
    <message>
        <source>Armenia / Azerbaijan</source>
        <translation>Вірменія / Азербайджан</translation>
    </message>
    <message>
        <source>Asian Development Bank</source>
        <translation>Азійський банк розвитку</translation>
    </message>
    <message>
        <source>Ask whoever made the archive why.</source>
        <translation>Запитайте про причину в того, хто створив архів.</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>BRICS</source>
        <translation>БРІКС</translation>
    </message>
    <message>
        <source>Baloch separatists</source>
        <translation>Белуджські сепаратисти</translation>
    </message>
    <message>
        <source>Baltic states</source>
        <translation>Країни Балтії</translation>
    </message>
    <message>
        <source>Belarusian opposition</source>
        <translation>Білоруська опозиція</translation>
    </message>
    <message>
        <source>Benelux</source>
        <translation>Бенілюкс</translation>
    </message>
    <message>
        <source>Biafran separatists</source>
        <translation>Біафрські сепаратисти</translation>
    </message>
    <message>
        <source>Board of Peace</source>
        <translation>Рада миру</translation>
    </message>
    <message>
        <source>Boko Haram</source>
        <translation>Боко Харам</translation>
    </message>
    <message>
        <source>Bring back a backup with: visavis library restore BACKUP</source>
        <translation>Відновіть дані з резервної копії: visavis library restore BACKUP</translation>
    </message>
    <message>
        <source>CARICOM</source>
        <translation>КАРІКОМ</translation>
    </message>
    <message>
        <source>CELAC</source>
        <translation>СЕЛАК</translation>
    </message>
    <message>
        <source>CIS</source>
        <translation>СНД</translation>
    </message>
    <message>
        <source>CSTO</source>
        <translation>ОДКБ</translation>
    </message>
    <message>
        <source>Catalonia</source>
        <translation>Каталонія</translation>
    </message>
    <message>
        <source>Ceasefire monitors</source>
        <translation>Спостерігачі за припиненням вогню</translation>
    </message>
    <message>
        <source>Chechen rebels</source>
        <translation>Чеченські повстанці</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Choose a file with an article in it.</source>
        <translation>Виберіть файл, у якому є стаття.</translation>
    </message>
    <message>
        <source>Choose a place between two words.</source>
        <translation>Виберіть місце між двома словами.</translation>
    </message>
    <message>
        <source>Choose another file with --library; it was left as it is.</source>
        <translation>Виберіть інший файл за допомогою --library; цей лишився без змін.</translation>
    </message>
    <message>
        <source>Choose another place with --library.</source>
        <translation>Виберіть інше місце за допомогою --library.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space there.</source>
        <translation>Виберіть інше місце або звільніть простір.</translation>
    </message>
    <message>
        <source>Close it, and restore again.</source>
        <translation>Закрийте його й повторіть відновлення.</translation>
    </message>
    <message>
        <source>Close that one, and try again.</source>
        <translation>Закрийте його й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Close the other Visavis, and open it again.</source>
        <translation>Закрийте інше вікно Visavis і відкрийте сеанс знову.</translation>
    </message>
    <message>
        <source>Close the other one, and open the library again.</source>
        <translation>Закрийте інше вікно й відкрийте бібліотеку знову.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, and try again.</source>
        <translation>Закрийте програму, яка її використовує, і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Coalition of the Willing</source>
        <translation>Коаліція охочих</translation>
    </message>
    <message>
        <source>Commonwealth</source>
        <translation>Співдружність</translation>
    </message>
    <message>
        <source>Correct the line, or choose another profile.</source>
        <translation>Виправте рядок або виберіть інший профіль.</translation>
    </message>
    <message>
        <source>Correct the line, or install Visavis again.</source>
        <translation>Виправте рядок або перевстановіть Visavis.</translation>
    </message>
    <message>
        <source>Correct the line, or put the shipped file back.</source>
        <translation>Виправте рядок або поверніть початковий файл.</translation>
    </message>
    <message>
        <source>Council of Europe</source>
        <translation>Рада Європи</translation>
    </message>
    <message>
        <source>Crimea authorities</source>
        <translation>Кримська влада</translation>
    </message>
    <message>
        <source>Crimean Tatars</source>
        <translation>Кримські татари</translation>
    </message>
    <message>
        <source>Customs Union</source>
        <translation>Митний союз</translation>
    </message>
    <message>
        <source>Democratic Republic of the Congo</source>
        <translation>Демократична Республіка Конго</translation>
    </message>
    <message>
        <source>Do not open it; ask its sender.</source>
        <translation>Не відкривайте його; запитайте відправника.</translation>
    </message>
    <message>
        <source>Download or save it again and open it.</source>
        <translation>Завантажте або збережіть його ще раз і відкрийте.</translation>
    </message>
    <message>
        <source>Download or save it again.</source>
        <translation>Завантажте або збережіть його ще раз.</translation>
    </message>
    <message>
        <source>E3</source>
        <translation>Євротрійка</translation>
    </message>
    <message>
        <source>EBRD</source>
        <translation>ЄБРР</translation>
    </message>
    <message>
        <source>ECOWAS</source>
        <translation>ЕКОВАС</translation>
    </message>
    <message>
        <source>EFTA</source>
        <translation>ЄАВТ</translation>
    </message>
    <message>
        <source>ELN</source>
        <translation>АНВ</translation>
    </message>
    <message>
        <source>ETA</source>
        <translation>ЕТА</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>ЄС</translation>
    </message>
    <message>
        <source>EU / UK</source>
        <translation>ЄС / Велика Британія</translation>
    </message>
    <message>
        <source>East African Community</source>
        <translation>Східноафриканське співтовариство</translation>
    </message>
    <message>
        <source>End the name in one of: {endings}.</source>
        <translation>Назва має закінчуватися на одне з: {endings}.</translation>
    </message>
    <message>
        <source>Eurasian Economic Union</source>
        <translation>Євразійський економічний союз</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Європа</translation>
    </message>
    <message>
        <source>European Court of Human Rights</source>
        <translation>Європейський суд з прав людини</translation>
    </message>
    <message>
        <source>European Political Community</source>
        <translation>Європейська політична спільнота</translation>
    </message>
    <message>
        <source>Export the articles again.</source>
        <translation>Експортуйте статті ще раз.</translation>
    </message>
    <message>
        <source>Export the articles as a plain list.</source>
        <translation>Експортуйте статті простим списком.</translation>
    </message>
    <message>
        <source>Export the articles with their text, as JSON Feed or as a list of title and text.</source>
        <translation>Експортуйте статті разом із текстом: як JSON Feed або списком заголовків і текстів.</translation>
    </message>
    <message>
        <source>FARC</source>
        <translation>ФАРК</translation>
    </message>
    <message>
        <source>FDLR</source>
        <translation>ДСВР</translation>
    </message>
    <message>
        <source>Fano</source>
        <translation>Фано</translation>
    </message>
    <message>
        <source>Five Eyes</source>
        <translation>П’ять очей</translation>
    </message>
    <message>
        <source>Forces of Freedom and Change</source>
        <translation>Сили свободи й змін</translation>
    </message>
    <message>
        <source>Free Papua Movement</source>
        <translation>Рух за вільне Папуа</translation>
    </message>
    <message>
        <source>Free some space on that disk, and try again.</source>
        <translation>Звільніть місце на диску й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Friends of Syria</source>
        <translation>Друзі Сирії</translation>
    </message>
    <message>
        <source>G20</source>
        <translation>G20</translation>
    </message>
    <message>
        <source>G5 Sahel</source>
        <translation>G5 Сахель</translation>
    </message>
    <message>
        <source>G7</source>
        <translation>G7</translation>
    </message>
    <message>
        <source>GCC</source>
        <translation>РСАДПЗ</translation>
    </message>
    <message>
        <source>GUAM Organization</source>
        <translation>ГУАМ</translation>
    </message>
    <message>
        <source>Gaza mediators</source>
        <translation>Посередники щодо Гази</translation>
    </message>
    <message>
        <source>Give every colour of the shipped themes as #rrggbb.</source>
        <translation>Запишіть кожен колір теми у вигляді #rrggbb.</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Уряд</translation>
    </message>
    <message>
        <source>Government / opposition</source>
        <translation>Уряд / опозиція</translation>
    </message>
    <message>
        <source>Gulen movement</source>
        <translation>Рух Гюлена</translation>
    </message>
    <message>
        <source>HTS</source>
        <translation>ХТШ</translation>
    </message>
    <message>
        <source>Haitian gangs</source>
        <translation>Гаїтянські банди</translation>
    </message>
    <message>
        <source>Hamas</source>
        <translation>ХАМАС</translation>
    </message>
    <message>
        <source>Hezbollah</source>
        <translation>Хезболла</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Hong Kong democrats</source>
        <translation>Гонконзькі демократи</translation>
    </message>
    <message>
        <source>Hong Kong protesters</source>
        <translation>Гонконзькі протестувальники</translation>
    </message>
    <message>
        <source>Houthis</source>
        <translation>Хусити</translation>
    </message>
    <message>
        <source>Hurriyat</source>
        <translation>Хуріят</translation>
    </message>
    <message>
        <source>IACHR</source>
        <translation>МАКПЛ</translation>
    </message>
    <message>
        <source>IAEA</source>
        <translation>МАГАТЕ</translation>
    </message>
    <message>
        <source>ICAO</source>
        <translation>ІКАО</translation>
    </message>
    <message>
        <source>ICC</source>
        <translation>МКС</translation>
    </message>
    <message>
        <source>ICJ</source>
        <translation>Міжнародний суд ООН</translation>
    </message>
    <message>
        <source>ICTY</source>
        <translation>МТКЮ</translation>
    </message>
    <message>
        <source>IEA</source>
        <translation>МЕА</translation>
    </message>
    <message>
        <source>IGAD</source>
        <translation>ІГАД</translation>
    </message>
    <message>
        <source>IMF</source>
        <translation>МВФ</translation>
    </message>
    <message>
        <source>IMO</source>
        <translation>ІМО</translation>
    </message>
    <message>
        <source>IRA</source>
        <translation>ІРА</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Індія</translation>
    </message>
    <message>
        <source>India / Pakistan</source>
        <translation>Індія / Пакистан</translation>
    </message>
    <message>
        <source>Install Visavis again.</source>
        <translation>Перевстановіть Visavis.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;visavis[warc]&apos;</source>
        <translation>Установіть так: pip install &apos;visavis[warc]&apos;</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Перевстановіть програму.</translation>
    </message>
    <message>
        <source>Interpol</source>
        <translation>Інтерпол</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Іран</translation>
    </message>
    <message>
        <source>Iranian opposition</source>
        <translation>Іранська опозиція</translation>
    </message>
    <message>
        <source>Iraqi Kurdistan</source>
        <translation>Іракський Курдистан</translation>
    </message>
    <message>
        <source>Irish republicans</source>
        <translation>Ірландські республіканці</translation>
    </message>
    <message>
        <source>Islamic State</source>
        <translation>Ісламська держава</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраїль</translation>
    </message>
    <message>
        <source>Israel / Hamas / mediators</source>
        <translation>Ізраїль / ХАМАС / посередники</translation>
    </message>
    <message>
        <source>Israel / Iran / US</source>
        <translation>Ізраїль / Іран / США</translation>
    </message>
    <message>
        <source>It was left as it is; bring back a backup with: visavis library restore BACKUP</source>
        <translation>Вона лишилася без змін; відновіть дані з резервної копії: visavis library restore BACKUP</translation>
    </message>
    <message>
        <source>JNIM</source>
        <translation>ДНІМ</translation>
    </message>
    <message>
        <source>Join quotations of one article.</source>
        <translation>Об’єднуйте цитати з однієї статті.</translation>
    </message>
    <message>
        <source>Joint Expeditionary Force</source>
        <translation>Об’єднані експедиційні сили</translation>
    </message>
    <message>
        <source>Kachin Independence Army</source>
        <translation>Армія незалежності Качину</translation>
    </message>
    <message>
        <source>Karen National Union</source>
        <translation>Каренський національний союз</translation>
    </message>
    <message>
        <source>Kashmiri militants</source>
        <translation>Кашмірські бойовики</translation>
    </message>
    <message>
        <source>Kataib Hezbollah</source>
        <translation>Катаїб Хезболла</translation>
    </message>
    <message>
        <source>Kosovo Serbs</source>
        <translation>Косовські серби</translation>
    </message>
    <message>
        <source>Kurds</source>
        <translation>Курди</translation>
    </message>
    <message>
        <source>LNA</source>
        <translation>ЛНА</translation>
    </message>
    <message>
        <source>LRA</source>
        <translation>ГАО</translation>
    </message>
    <message>
        <source>Lebanese opposition</source>
        <translation>Ліванська опозиція</translation>
    </message>
    <message>
        <source>Lima Group</source>
        <translation>Група Ліми</translation>
    </message>
    <message>
        <source>Line {line} of the word list {name} {why}.</source>
        <translation>Рядок {line} у списку слів {name}: {why}.</translation>
    </message>
    <message>
        <source>List the sessions with: visavis library list</source>
        <translation>Перелік сеансів: visavis library list</translation>
    </message>
    <message>
        <source>Look at its name and place.</source>
        <translation>Перевірте його назву й розташування.</translation>
    </message>
    <message>
        <source>Look at its permissions, or copy it elsewhere.</source>
        <translation>Перевірте права доступу або скопіюйте його в інше місце.</translation>
    </message>
    <message>
        <source>Look at its permissions.</source>
        <translation>Перевірте права доступу.</translation>
    </message>
    <message>
        <source>Look at the folder’s permissions.</source>
        <translation>Перевірте права доступу до папки.</translation>
    </message>
    <message>
        <source>Look at the permissions of its folder.</source>
        <translation>Перевірте права доступу до його папки.</translation>
    </message>
    <message>
        <source>Look whether file and folder can be read and written.</source>
        <translation>Перевірте, чи можна читати й записувати файл і папку.</translation>
    </message>
    <message>
        <source>M23</source>
        <translation>М23</translation>
    </message>
    <message>
        <source>MH17 investigators</source>
        <translation>Слідчі у справі MH17</translation>
    </message>
    <message>
        <source>MILF</source>
        <translation>ІФВМ</translation>
    </message>
    <message>
        <source>Macau</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or choose another with --library.</source>
        <translation>Дозвольте запис у файл і папку або виберіть інший файл за допомогою --library.</translation>
    </message>
    <message>
        <source>Maoists</source>
        <translation>Маоїсти</translation>
    </message>
    <message>
        <source>Marked by the analyst</source>
        <translation>Позначено аналітиком</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Посередники</translation>
    </message>
    <message>
        <source>Mend the line, or install Visavis again.</source>
        <translation>Виправте рядок або перевстановіть Visavis.</translation>
    </message>
    <message>
        <source>Mercosur</source>
        <translation>Меркосур</translation>
    </message>
    <message>
        <source>Middle East Quartet</source>
        <translation>Близькосхідний квартет</translation>
    </message>
    <message>
        <source>Minsk Group</source>
        <translation>Мінська група</translation>
    </message>
    <message>
        <source>Muslim Brotherhood</source>
        <translation>Брати-мусульмани</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>М’янма</translation>
    </message>
    <message>
        <source>Myanmar resistance</source>
        <translation>М’янманський опір</translation>
    </message>
    <message>
        <source>NATO</source>
        <translation>НАТО</translation>
    </message>
    <message>
        <source>Nagorno-Karabakh</source>
        <translation>Нагірний Карабах</translation>
    </message>
    <message>
        <source>Name a file, or one of these: {names}.</source>
        <translation>Вкажіть файл або один із цих: {names}.</translation>
    </message>
    <message>
        <source>Name a folder with articles in it.</source>
        <translation>Вкажіть папку зі статтями.</translation>
    </message>
    <message>
        <source>Name the file that `visavis library backup` wrote.</source>
        <translation>Вкажіть файл, який створила команда `visavis library backup`.</translation>
    </message>
    <message>
        <source>New People&apos;s Army</source>
        <translation>Нова народна армія</translation>
    </message>
    <message>
        <source>No profile fits; {names} speak most here.</source>
        <translation>Жоден профіль не підходить. Найбільше тут говорять: {names}.</translation>
    </message>
    <message>
        <source>No profile fits; {name} speaks most here.</source>
        <translation>Жоден профіль не підходить. Найбільше тут говорить: {name}.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Не виділено жодного слова.</translation>
    </message>
    <message>
        <source>Nobody speaks for a side here, so this is the default.</source>
        <translation>Тут ніхто не говорить від імені жодної сторони, тому вибрано типовий профіль.</translation>
    </message>
    <message>
        <source>Non-Aligned Movement</source>
        <translation>Рух неприєднання</translation>
    </message>
    <message>
        <source>Nordic countries</source>
        <translation>Країни Північної Європи</translation>
    </message>
    <message>
        <source>Normandy Four</source>
        <translation>Нормандська четвірка</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Північна Корея</translation>
    </message>
    <message>
        <source>North Korea / South Korea / US</source>
        <translation>Північна Корея / Південна Корея / США</translation>
    </message>
    <message>
        <source>Northern Alliance</source>
        <translation>Північний альянс</translation>
    </message>
    <message>
        <source>Northern Cyprus</source>
        <translation>Північний Кіпр</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Нотатка: {note}</translation>
    </message>
    <message>
        <source>Nothing found in these texts.</source>
        <translation>У цих текстах нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing found in this text.</source>
        <translation>У цьому тексті нічого не знайдено.</translation>
    </message>
    <message>
        <source>Nothing says for whom “{name}” speaks</source>
        <translation>ніщо не вказує, від чийого імені говорить «{name}»</translation>
    </message>
    <message>
        <source>Nusra Front</source>
        <translation>Фронт ан-Нусра</translation>
    </message>
    <message>
        <source>OAS</source>
        <translation>ОАД</translation>
    </message>
    <message>
        <source>OECD</source>
        <translation>ОЕСР</translation>
    </message>
    <message>
        <source>OIC</source>
        <translation>ОІС</translation>
    </message>
    <message>
        <source>OPCW</source>
        <translation>ОЗХЗ</translation>
    </message>
    <message>
        <source>OPEC</source>
        <translation>ОПЕК</translation>
    </message>
    <message>
        <source>OSCE</source>
        <translation>ОБСЄ</translation>
    </message>
    <message>
        <source>On “{title}”: {remarks}</source>
        <translation>Про «{title}»: {remarks}</translation>
    </message>
    <message>
        <source>Open an article in the window first.</source>
        <translation>Спершу відкрийте статтю у вікні.</translation>
    </message>
    <message>
        <source>Open it in a browser.</source>
        <translation>Відкрийте її в браузері.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it again and open it here.</source>
        <translation>Відкрийте його в програмі, яка його створила, збережіть ще раз і відкрийте тут.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it as .docx, .odt or text and open that.</source>
        <translation>Відкрийте його у програмі, що його створила, збережіть як .docx, .odt або текст і відкрийте збережене.</translation>
    </message>
    <message>
        <source>Open it in the program that wrote it, save it as UTF-8 and open it again.</source>
        <translation>Відкрийте його в програмі, яка його створила, збережіть у UTF-8 і відкрийте знову.</translation>
    </message>
    <message>
        <source>Open it only if you trust its sender, in the program that wrote it.</source>
        <translation>Відкривайте його, лише якщо довіряєте відправникові, і в програмі, яка його створила.</translation>
    </message>
    <message>
        <source>Open the article as text, Markdown or a saved web page.</source>
        <translation>Відкрийте статтю як текст, Markdown або збережену вебсторінку.</translation>
    </message>
    <message>
        <source>Open the article by itself, without the pages around it.</source>
        <translation>Відкрийте саму статтю, без сторінок довкола.</translation>
    </message>
    <message>
        <source>Open the article by itself.</source>
        <translation>Відкрийте саму статтю.</translation>
    </message>
    <message>
        <source>Open the page in a browser, copy the article and paste it here.</source>
        <translation>Відкрийте сторінку в браузері, скопіюйте статтю й вставте сюди.</translation>
    </message>
    <message>
        <source>Open the page that it stands for.</source>
        <translation>Відкрийте сторінку, на яку він посилається.</translation>
    </message>
    <message>
        <source>Open them one at a time.</source>
        <translation>Відкрийте їх по одній.</translation>
    </message>
    <message>
        <source>Opposition</source>
        <translation>Опозиція</translation>
    </message>
    <message>
        <source>Organization of Turkic States</source>
        <translation>Організація тюркських держав</translation>
    </message>
    <message>
        <source>Oromo Liberation Army</source>
        <translation>Армія визволення оромо</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message>
        <source>P5+1</source>
        <translation>Шістка (P5+1)</translation>
    </message>
    <message>
        <source>PFLP</source>
        <translation>НФВП</translation>
    </message>
    <message>
        <source>PKK</source>
        <translation>РПК</translation>
    </message>
    <message>
        <source>Pacific Islands Forum</source>
        <translation>Форум тихоокеанських островів</translation>
    </message>
    <message>
        <source>Pack the file itself.</source>
        <translation>Запакуйте сам файл.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Pakistani Taliban</source>
        <translation>Пакистанські таліби</translation>
    </message>
    <message>
        <source>Palestinian Authority</source>
        <translation>Палестинська адміністрація</translation>
    </message>
    <message>
        <source>Palestinian Islamic Jihad</source>
        <translation>Палестинський ісламський джихад</translation>
    </message>
    <message>
        <source>Permanent Court of Arbitration</source>
        <translation>Постійна палата третейського суду</translation>
    </message>
    <message>
        <source>Peshmerga</source>
        <translation>Пешмерга</translation>
    </message>
    <message>
        <source>Polisario Front</source>
        <translation>Фронт Полісаріо</translation>
    </message>
    <message>
        <source>Positions side by side: {names}.</source>
        <translation>Позиції поруч: {names}.</translation>
    </message>
    <message>
        <source>Print the positions instead: visavis quotes FILE</source>
        <translation>Виведіть позиції в термінал: visavis quotes FILE</translation>
    </message>
    <message>
        <source>Put the shipped file back.</source>
        <translation>Поверніть початковий файл.</translation>
    </message>
    <message>
        <source>Put the shipped theme file back.</source>
        <translation>Поверніть початковий файл теми.</translation>
    </message>
    <message>
        <source>Quad</source>
        <translation>Квад</translation>
    </message>
    <message>
        <source>RSF paramilitaries</source>
        <translation>Воєнізовані Сили швидкої підтримки</translation>
    </message>
    <message>
        <source>Red Cross</source>
        <translation>Червоний Хрест</translation>
    </message>
    <message>
        <source>Renamo</source>
        <translation>РЕНАМО</translation>
    </message>
    <message>
        <source>Republic of the Congo</source>
        <translation>Республіка Конго</translation>
    </message>
    <message>
        <source>Republika Srpska</source>
        <translation>Республіка Сербська</translation>
    </message>
    <message>
        <source>Restore the file from the program.</source>
        <translation>Поверніть файл, що постачався з програмою.</translation>
    </message>
    <message>
        <source>Rohingya</source>
        <translation>Рогінджа</translation>
    </message>
    <message>
        <source>Run text recognition (OCR) over it, save its text and open that.</source>
        <translation>Розпізнайте на ньому текст (OCR), збережіть текст і відкрийте його.</translation>
    </message>
    <message>
        <source>Run text recognition over it, with OCRmyPDF for instance, and open what comes of it.</source>
        <translation>Розпізнайте на ньому текст, наприклад за допомогою OCRmyPDF, і відкрийте те, що вийде.</translation>
    </message>
    <message>
        <source>Unpack it and open the article in it.</source>
        <translation>Розпакуйте його й відкрийте статтю з нього.</translation>
    </message>
    <message>
        <source>Unpack it and open the articles in it, or pack them as ZIP.</source>
        <translation>Розпакуйте його й відкрийте статті з нього або запакуйте їх у ZIP.</translation>
    </message>
    <message>
        <source>Unpack the outer one and open the inner one by itself.</source>
        <translation>Розпакуйте зовнішній архів і відкрийте внутрішній окремо.</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Print it as a new PDF without that page, or save its text alone in a file.</source>
        <translation>Надрукуйте його як новий PDF без цієї сторінки або збережіть сам текст у файлі.</translation>
    </message>
    <message>
        <source>Russia / UK-France / Ukraine</source>
        <translation>Росія / Велика Британія та Франція / Україна</translation>
    </message>
    <message>
        <source>Russia / Ukraine / US / Europe</source>
        <translation>Росія / Україна / США / Європа</translation>
    </message>
    <message>
        <source>Russian opposition</source>
        <translation>Російська опозиція</translation>
    </message>
    <message>
        <source>SAARC</source>
        <translation>СААРК</translation>
    </message>
    <message>
        <source>SADC</source>
        <translation>САДК</translation>
    </message>
    <message>
        <source>SCO</source>
        <translation>ШОС</translation>
    </message>
    <message>
        <source>SPLM-IO</source>
        <translation>НВРС-О</translation>
    </message>
    <message>
        <source>Saudi-led coalition</source>
        <translation>Коаліція на чолі із Саудівською Аравією</translation>
    </message>
    <message>
        <source>Save it without one and open it.</source>
        <translation>Збережіть його без пароля й відкрийте.</translation>
    </message>
    <message>
        <source>Save its text alone and open that.</source>
        <translation>Збережіть лише його текст і відкрийте.</translation>
    </message>
    <message>
        <source>Save its text alone in a file, and open that.</source>
        <translation>Збережіть сам текст в окремий файл і відкрийте його.</translation>
    </message>
    <message>
        <source>Save its text alone in a file, or split it.</source>
        <translation>Збережіть сам текст в окремий файл або поділіть його.</translation>
    </message>
    <message>
        <source>Save its text alone in a file.</source>
        <translation>Збережіть сам текст в окремий файл.</translation>
    </message>
    <message>
        <source>Save the article alone in a file of its own.</source>
        <translation>Збережіть саму статтю в окремий файл.</translation>
    </message>
    <message>
        <source>Save the article with its line breaks and open it again.</source>
        <translation>Збережіть статтю з розривами рядків і відкрийте знову.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Збережіть файл у UTF-8.</translation>
    </message>
    <message>
        <source>Save the message as text or as a web page and open that.</source>
        <translation>Збережіть лист як текст або вебсторінку й відкрийте цей файл.</translation>
    </message>
    <message>
        <source>Save the page again and open it.</source>
        <translation>Збережіть сторінку ще раз і відкрийте її.</translation>
    </message>
    <message>
        <source>Save the page again once it shows its article.</source>
        <translation>Збережіть сторінку ще раз, коли на ній з’явиться стаття.</translation>
    </message>
    <message>
        <source>Save the pages you need as a file of their own.</source>
        <translation>Збережіть потрібні сторінки в окремий файл.</translation>
    </message>
    <message>
        <source>Select the words of the quotation in the article first.</source>
        <translation>Спершу виділіть слова цитати у статті.</translation>
    </message>
    <message>
        <source>Seleka</source>
        <translation>Селека</translation>
    </message>
    <message>
        <source>Separatists</source>
        <translation>Сепаратисти</translation>
    </message>
    <message>
        <source>Somaliland</source>
        <translation>Сомаліленд</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Південна Корея</translation>
    </message>
    <message>
        <source>South Ossetia</source>
        <translation>Південна Осетія</translation>
    </message>
    <message>
        <source>Southern Transitional Council</source>
        <translation>Південна перехідна рада</translation>
    </message>
    <message>
        <source>Split it and open the pieces.</source>
        <translation>Розділіть його й відкрийте частини.</translation>
    </message>
    <message>
        <source>Split it into its articles and open those.</source>
        <translation>Поділіть його на статті й відкрийте їх.</translation>
    </message>
    <message>
        <source>Split off by the analyst</source>
        <translation>Відділено аналітиком</translation>
    </message>
    <message>
        <source>Syrian Kurds</source>
        <translation>Сирійські курди</translation>
    </message>
    <message>
        <source>Syrian opposition</source>
        <translation>Сирійська опозиція</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Taliban</source>
        <translation>Талібан</translation>
    </message>
    <message>
        <source>Tamil Tigers</source>
        <translation>Тамільські тигри</translation>
    </message>
    <message>
        <source>That nobody else reported it is the analyst&apos;s decision</source>
        <translation>Рішення аналітика: посередника немає</translation>
    </message>
    <message>
        <source>The article needs more memory than one may take.</source>
        <translation>Стаття потребує більше пам’яті, ніж дозволено.</translation>
    </message>
    <message>
        <source>The encoding of “{name}” is damaged: byte {place} cannot be read as {encoding}.</source>
        <translation>Кодування «{name}» пошкоджено: байт {place} не можна прочитати як {encoding}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({error}).</source>
        <translation>Не вдається створити папку {folder} ({error}).</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({error}).</source>
        <translation>Не вдається прочитати папку {folder} ({error}).</translation>
    </message>
    <message>
        <source>The folder {folder} holds no articles.</source>
        <translation>У папці {folder} немає статей.</translation>
    </message>
    <message>
        <source>The gazetteer has no {name}.</source>
        <translation>У довіднику назв бракує файлу {name}.</translation>
    </message>
    <message>
        <source>The library is damaged; bring back a backup with: visavis library restore BACKUP</source>
        <translation>Бібліотеку пошкоджено; відновіть дані з резервної копії: visavis library restore BACKUP</translation>
    </message>
    <message>
        <source>The library {path} cannot be opened ({error}).</source>
        <translation>Не вдається відкрити бібліотеку {path} ({error}).</translation>
    </message>
    <message>
        <source>The library {path} cannot be used ({error}).</source>
        <translation>Не вдається скористатися бібліотекою {path} ({error}).</translation>
    </message>
    <message>
        <source>The library {path} is being made or changed by another Visavis.</source>
        <translation>Бібліотеку {path} саме створює або змінює інше вікно Visavis.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({error}).</source>
        <translation>Бібліотеку {path} пошкоджено ({error}).</translation>
    </message>
    <message>
        <source>The library {path} is open in another Visavis, so nothing can be changed here.</source>
        <translation>Бібліотека {path} відкрита в іншому вікні Visavis, тож тут нічого не можна змінити.</translation>
    </message>
    <message>
        <source>The library {path} is open in another Visavis.</source>
        <translation>Бібліотека {path} відкрита в іншому вікні Visavis.</translation>
    </message>
    <message>
        <source>The library {path} was written by a newer Visavis.</source>
        <translation>Бібліотеку {path} записала новіша версія Visavis.</translation>
    </message>
    <message>
        <source>The library&apos;s copy of {name} is damaged.</source>
        <translation>Копію {name} у бібліотеці пошкоджено.</translation>
    </message>
    <message>
        <source>The old backup {path} cannot be removed ({error}).</source>
        <translation>Не вдається видалити стару резервну копію {path} ({error}).</translation>
    </message>
    <message>
        <source>The party is the analyst&apos;s decision</source>
        <translation>Рішення аналітика: сторона</translation>
    </message>
    <message>
        <source>The profile {path} cannot be deleted ({error}).</source>
        <translation>Не вдається видалити профіль {path} ({error}).</translation>
    </message>
    <message>
        <source>The profile {path} cannot be read ({error}).</source>
        <translation>Не вдається прочитати профіль {path} ({error}).</translation>
    </message>
    <message>
        <source>The program&apos;s own files are incomplete or damaged: {problem}.</source>
        <translation>Файли програми неповні або пошкоджені: {problem}.</translation>
    </message>
    <message>
        <source>The program&apos;s own folder {place} cannot be read ({error}).</source>
        <translation>Не вдається прочитати папку програми {place} ({error}).</translation>
    </message>
    <message>
        <source>The speaker is the analyst&apos;s decision</source>
        <translation>Рішення аналітика: мовець</translation>
    </message>
    <message>
        <source>The word list function-words.txt has no words of the sort {sort}.</source>
        <translation>У списку слів function-words.txt немає слів виду {sort}.</translation>
    </message>
    <message>
        <source>The word list {name} is missing.</source>
        <translation>Бракує списку слів {name}.</translation>
    </message>
    <message>
        <source>There are no words on one side of the cut.</source>
        <translation>З одного боку розрізу немає слів.</translation>
    </message>
    <message>
        <source>There is no backup at {source}.</source>
        <translation>За адресою {source} немає резервної копії.</translation>
    </message>
    <message>
        <source>There is no display to show a window on.</source>
        <translation>Немає екрана, на якому можна показати вікно.</translation>
    </message>
    <message>
        <source>There is no file and no session {wanted}.</source>
        <translation>Немає ні файлу, ні сеансу {wanted}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet.</source>
        <translation>За адресою {path} ще немає бібліотеки.</translation>
    </message>
    <message>
        <source>There is no profile {wanted}.</source>
        <translation>Немає профілю {wanted}.</translation>
    </message>
    <message>
        <source>There is no session {session_id} in {path}.</source>
        <translation>У {path} немає сеансу {session_id}.</translation>
    </message>
    <message>
        <source>These quotations stand in several articles.</source>
        <translation>Ці цитати взято з кількох статей.</translation>
    </message>
    <message>
        <source>This session is open for reading only.</source>
        <translation>Цей сеанс відкрито лише для читання.</translation>
    </message>
    <message>
        <source>Tibetan exiles</source>
        <translation>Тибетці у вигнанні</translation>
    </message>
    <message>
        <source>Tigray</source>
        <translation>Тиграй</translation>
    </message>
    <message>
        <source>Transnistria</source>
        <translation>Придністров’я</translation>
    </message>
    <message>
        <source>Trilateral Contact Group</source>
        <translation>Тристороння контактна група</translation>
    </message>
    <message>
        <source>Tuareg rebels</source>
        <translation>Туарезькі повстанці</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Введіть її.</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>UK / France</source>
        <translation>Велика Британія / Франція</translation>
    </message>
    <message>
        <source>UN</source>
        <translation>ООН</translation>
    </message>
    <message>
        <source>UN Command</source>
        <translation>Командування ООН</translation>
    </message>
    <message>
        <source>UNASUR</source>
        <translation>УНАСУР</translation>
    </message>
    <message>
        <source>US</source>
        <translation>США</translation>
    </message>
    <message>
        <source>US / China / Taiwan</source>
        <translation>США / Китай / Тайвань</translation>
    </message>
    <message>
        <source>US-led coalition</source>
        <translation>Коаліція на чолі зі США</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>Union State</source>
        <translation>Союзна держава</translation>
    </message>
    <message>
        <source>Unnamed speaker</source>
        <translation>Неназваний мовець</translation>
    </message>
    <message>
        <source>Update Visavis to open it; it was left as it is.</source>
        <translation>Оновіть Visavis, щоб її відкрити; вона лишилася без змін.</translation>
    </message>
    <message>
        <source>Uyghurs</source>
        <translation>Уйгури</translation>
    </message>
    <message>
        <source>Vatican</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Venezuelan opposition</source>
        <translation>Венесуельська опозиція</translation>
    </message>
    <message>
        <source>Visegrad Group</source>
        <translation>Вишеградська група</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>ВООЗ</translation>
    </message>
    <message>
        <source>WTO</source>
        <translation>СОТ</translation>
    </message>
    <message>
        <source>Weimar Triangle</source>
        <translation>Веймарський трикутник</translation>
    </message>
    <message>
        <source>Western European Union</source>
        <translation>Західноєвропейський союз</translation>
    </message>
    <message>
        <source>Where the words begin and end is the analyst&apos;s decision</source>
        <translation>Рішення аналітика: межі слів</translation>
    </message>
    <message>
        <source>World Bank</source>
        <translation>Світовий банк</translation>
    </message>
    <message>
        <source>You have put “{speaker}” here before</source>
        <translation>ви вже відносили сюди: «{speaker}»</translation>
    </message>
    <message>
        <source>You have said that “{speaker}” is {name}</source>
        <translation>ви вказали, хто це — «{speaker}»: {name}</translation>
    </message>
    <message>
        <source>Zapatistas</source>
        <translation>Сапатисти</translation>
    </message>
    <message>
        <source>a noun of saying</source>
        <translation>іменник мовлення</translation>
    </message>
    <message>
        <source>a phrase that names a source</source>
        <translation>зворот, що називає джерело</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>зображення</translation>
    </message>
    <message>
        <source>a profile needs at least one [[party]]</source>
        <translation>профілю потрібна принаймні одна сторона ([[party]])</translation>
    </message>
    <message>
        <source>a row of {table} points to nothing</source>
        <translation>рядок таблиці {table} ні на що не вказує</translation>
    </message>
    <message>
        <source>a spreadsheet or a presentation</source>
        <translation>таблиця або презентація</translation>
    </message>
    <message>
        <source>a verb of admitting</source>
        <translation>дієслово визнання</translation>
    </message>
    <message>
        <source>a verb of asking</source>
        <translation>дієслово запитання</translation>
    </message>
    <message>
        <source>a verb of claiming</source>
        <translation>дієслово твердження</translation>
    </message>
    <message>
        <source>a verb of denying</source>
        <translation>дієслово заперечення</translation>
    </message>
    <message>
        <source>a verb of doing that takes a position</source>
        <translation>дієслово дії, що виражає позицію</translation>
    </message>
    <message>
        <source>a verb of naming</source>
        <translation>дієслово називання</translation>
    </message>
    <message>
        <source>a verb of promising</source>
        <translation>дієслово обіцянки</translation>
    </message>
    <message>
        <source>a verb of saying</source>
        <translation>дієслово мовлення</translation>
    </message>
    <message>
        <source>a verb of thinking</source>
        <translation>дієслово думки</translation>
    </message>
    <message>
        <source>a verb of wanting</source>
        <translation>дієслово бажання</translation>
    </message>
    <message>
        <source>a verb of writing</source>
        <translation>дієслово письма</translation>
    </message>
    <message>
        <source>a verb that takes a position</source>
        <translation>дієслово, що виражає позицію</translation>
    </message>
    <message>
        <source>a verb used of documents</source>
        <translation>дієслово, вживане про документи</translation>
    </message>
    <message>
        <source>ambassador</source>
        <translation>посол</translation>
    </message>
    <message>
        <source>an archive that is no ZIP</source>
        <translation>архів іншого типу, ніж ZIP</translation>
    </message>
    <message>
        <source>an old Office file (.doc, .msg)</source>
        <translation>старий файл Office (.doc, .msg)</translation>
    </message>
    <message>
        <source>analyst</source>
        <translation>аналітик</translation>
    </message>
    <message>
        <source>chancellor</source>
        <translation>канцлер</translation>
    </message>
    <message>
        <source>defence minister</source>
        <translation>міністр оборони</translation>
    </message>
    <message>
        <source>defense minister</source>
        <translation>міністр оборони</translation>
    </message>
    <message>
        <source>denied or not said</source>
        <translation>заперечено або не сказано</translation>
    </message>
    <message>
        <source>deputy minister</source>
        <translation>заступник міністра</translation>
    </message>
    <message>
        <source>deputy prime minister</source>
        <translation>віцепрем’єр-міністр</translation>
    </message>
    <message>
        <source>diplomat</source>
        <translation>дипломат</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>пряма</translation>
    </message>
    <message>
        <source>envoy</source>
        <translation>посланець</translation>
    </message>
    <message>
        <source>finance minister</source>
        <translation>міністр фінансів</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>міністр закордонних справ</translation>
    </message>
    <message>
        <source>foreign secretary</source>
        <translation>міністр закордонних справ</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>з {year}</translation>
    </message>
    <message>
        <source>from {year} to {end}</source>
        <translation>з {year} до {end}</translation>
    </message>
    <message>
        <source>general</source>
        <translation>генерал</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>губернатор</translation>
    </message>
    <message>
        <source>headline</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>непряма</translation>
    </message>
    <message>
        <source>interior minister</source>
        <translation>міністр внутрішніх справ</translation>
    </message>
    <message>
        <source>jointly with {names}</source>
        <translation>спільно з: {names}</translation>
    </message>
    <message>
        <source>lawmaker</source>
        <translation>парламентар</translation>
    </message>
    <message>
        <source>marked by the analyst</source>
        <translation>позначено аналітиком</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>мер</translation>
    </message>
    <message>
        <source>members should be a list like [&quot;Russia&quot;, &quot;Belarus&quot;]</source>
        <translation>members має бути списком на зразок [&quot;Russia&quot;, &quot;Belarus&quot;]</translation>
    </message>
    <message>
        <source>minister</source>
        <translation>міністр</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>змішана</translation>
    </message>
    <message>
        <source>nobody before fits “{mention}”</source>
        <translation>ніхто з названих вище не відповідає слову «{mention}»</translation>
    </message>
    <message>
        <source>official</source>
        <translation>посадовець</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>party set by the analyst</source>
        <translation>сторону вказав аналітик</translation>
    </message>
    <message>
        <source>president</source>
        <translation>президент</translation>
    </message>
    <message>
        <source>prime minister</source>
        <translation>прем’єр-міністр</translation>
    </message>
    <message>
        <source>professor</source>
        <translation>професор</translation>
    </message>
    <message>
        <source>quotation marks around so many words enclose speech</source>
        <translation>лапки довкола стількох слів означають чиєсь мовлення</translation>
    </message>
    <message>
        <source>quoting {name}</source>
        <translation>цитує: {name}</translation>
    </message>
    <message>
        <source>reported in the article&apos;s own words, without quotation marks</source>
        <translation>переказано словами статті, без лапок</translation>
    </message>
    <message>
        <source>reported {day}</source>
        <translation>повідомлено {day}</translation>
    </message>
    <message>
        <source>secretary of state</source>
        <translation>держсекретар</translation>
    </message>
    <message>
        <source>secretary-general</source>
        <translation>генеральний секретар</translation>
    </message>
    <message>
        <source>senator</source>
        <translation>сенатор</translation>
    </message>
    <message>
        <source>session {number}, {name}: {what}</source>
        <translation>сеанс {number}, {name}: {what}</translation>
    </message>
    <message>
        <source>some of the words stand in quotation marks</source>
        <translation>частина слів стоїть у лапках</translation>
    </message>
    <message>
        <source>speaker set by the analyst</source>
        <translation>мовця вказав аналітик</translation>
    </message>
    <message>
        <source>spokesman</source>
        <translation>речник</translation>
    </message>
    <message>
        <source>spokesperson</source>
        <translation>речник</translation>
    </message>
    <message>
        <source>spokeswoman</source>
        <translation>речниця</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>із зірочкою</translation>
    </message>
    <message>
        <source>tagged {tags}</source>
        <translation>мітки: {tags}</translation>
    </message>
    <message>
        <source>the West</source>
        <translation>Захід</translation>
    </message>
    <message>
        <source>the columns should be {names}</source>
        <translation>стовпці мають бути такі: {names}</translation>
    </message>
    <message>
        <source>the cue is negated: the words are said not to have been said</source>
        <translation>маркер заперечено: сказано, що цих слів не було</translation>
    </message>
    <message>
        <source>the cue is no plain fact (“{modal}”)</source>
        <translation>маркер не стверджує факту («{modal}»)</translation>
    </message>
    <message>
        <source>the headline gives its speaker beside a colon or dash, a name that the article quotes</source>
        <translation>заголовок називає мовця біля двокрапки чи тире, і стаття цитує цю особу</translation>
    </message>
    <message>
        <source>the name stands behind the words, after a dash</source>
        <translation>ім’я стоїть після слів, за тире</translation>
    </message>
    <message>
        <source>the next paragraph is one quotation that names nobody, so the same speaker goes on</source>
        <translation>наступний абзац — цитата без імені, тож говорить той самий мовець</translation>
    </message>
    <message>
        <source>the paragraph before ends with a colon that introduces these words</source>
        <translation>попередній абзац закінчується двокрапкою, що вводить ці слова</translation>
    </message>
    <message>
        <source>the paragraph begins with its speaker&apos;s name, as in an interview or transcript</source>
        <translation>абзац починається з імені мовця, як в інтерв’ю чи стенограмі</translation>
    </message>
    <message>
        <source>the quotation runs on over several paragraphs, each of which opens its marks again</source>
        <translation>цитата триває кілька абзаців, і кожен знову відкриває лапки</translation>
    </message>
    <message>
        <source>the sentence goes on behind the marks and says who speaks</source>
        <translation>речення продовжується після лапок і називає, хто говорить</translation>
    </message>
    <message>
        <source>the sentence states what its subject wants or rejects</source>
        <translation>речення стверджує, чого хоче чи що відкидає його підмет</translation>
    </message>
    <message>
        <source>the speaker is missing</source>
        <translation>бракує мовця</translation>
    </message>
    <message>
        <source>the trained model takes these words for a quotation, {number} in 100 sure</source>
        <translation>навчена модель вважає ці слова цитатою з певністю {number} зі 100</translation>
    </message>
    <message>
        <source>the words go on from the quotation before, by {name}</source>
        <translation>слова продовжують попередню цитату; мовець: {name}</translation>
    </message>
    <message>
        <source>the words lead to the quotation after, by {name}</source>
        <translation>слова ведуть до наступної цитати; мовець: {name}</translation>
    </message>
    <message>
        <source>the words stand in quotation marks</source>
        <translation>слова стоять у лапках</translation>
    </message>
    <message>
        <source>through {name}, which is the analyst&apos;s decision</source>
        <translation>через посередника: {name} (рішення аналітика)</translation>
    </message>
    <message>
        <source>through “{name}”</source>
        <translation>через посередника: «{name}»</translation>
    </message>
    <message>
        <source>two parties have the id “{name}”</source>
        <translation>дві сторони мають ідентифікатор «{name}»</translation>
    </message>
    <message>
        <source>unsure: please check</source>
        <translation>непевно: перевірте</translation>
    </message>
    <message>
        <source>via {name}</source>
        <translation>посередник: {name}</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>віцепрезидент</translation>
    </message>
    <message>
        <source>who reported it set by the analyst</source>
        <translation>посередника вказав аналітик</translation>
    </message>
    <message>
        <source>witness</source>
        <translation>свідок</translation>
    </message>
    <message>
        <source>words cut by the analyst</source>
        <translation>межі слів вказав аналітик</translation>
    </message>
    <message>
        <source>{day} April {year}</source>
        <translation>{day} квітня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} August {year}</source>
        <translation>{day} серпня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} December {year}</source>
        <translation>{day} грудня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} February {year}</source>
        <translation>{day} лютого {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} January {year}</source>
        <translation>{day} січня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} July {year}</source>
        <translation>{day} липня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} June {year}</source>
        <translation>{day} червня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} March {year}</source>
        <translation>{day} березня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} May {year}</source>
        <translation>{day} травня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} November {year}</source>
        <translation>{day} листопада {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} October {year}</source>
        <translation>{day} жовтня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{day} September {year}</source>
        <translation>{day} вересня {year}&#x202f;р.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}.</source>
        <translation>{file}, рядок {line}: {what}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {why}.</source>
        <translation>{file}, рядок {line}: {why}.</translation>
    </message>
    <message>
        <source>{key} is missing or no text</source>
        <translation>{key}: бракує або це не текст</translation>
    </message>
    <message>
        <source>{lines}</source>
        <translation>{lines}</translation>
    </message>
    <message>
        <source>{member} belongs to {party}</source>
        <translation>«{member}» належить до сторони «{party}»</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} та {last}</translation>
    </message>
    <message>
        <source>{names} speak here: {held} of {count} statements with a side.</source>
        <translation>Тут говорять: {names} ({held} із {count} висловлювань від імені якоїсь сторони).</translation>
    </message>
    <message>
        <source>{name} could not be opened: it broke off the process that read it.</source>
        <translation>Не вдалося відкрити {name}: процес, що його читав, обірвався.</translation>
    </message>
    <message>
        <source>{name} has a page that takes longer than {seconds} seconds to draw, and was given up.</source>
        <translation>{name} має сторінку, яку треба малювати довше ніж {seconds} с; його залишено.</translation>
    </message>
    <message>
        <source>{name} has no line that names its columns.</source>
        <translation>У {name} немає рядка з назвами стовпців.</translation>
    </message>
    <message>
        <source>{name} names no format to write.</source>
        <translation>Назва {name} не вказує формату запису.</translation>
    </message>
    <message>
        <source>{name} took longer than {seconds} seconds and was given up.</source>
        <translation>{name}: обробка тривала понад {seconds} с, її припинено.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the bytes are not UTF-8 text.</source>
        <translation>{name}, рядок {line}: байти не є текстом UTF-8.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {what}.</source>
        <translation>{name}, рядок {line}: {what}.</translation>
    </message>
    <message>
        <source>{name}, line {number}: not a list of cues: {line}</source>
        <translation>{name}, рядок {number}: не список маркерів: {line}</translation>
    </message>
    <message>
        <source>{name}: {office}, {sides}, {when}</source>
        <translation>{name}: {office}, {sides}, {when}</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation>{name}: {words}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({error}).</source>
        <translation>Не вдається прочитати {path} ({error}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {error}.</source>
        <translation>Не вдається прочитати {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} could not be written ({error}).</source>
        <translation>Не вдалося записати {path} ({error}).</translation>
    </message>
    <message>
        <source>{path} is a database, but no Visavis library.</source>
        <translation>{path} — база даних, але не бібліотека Visavis.</translation>
    </message>
    <message>
        <source>{path} is no Visavis library.</source>
        <translation>{path} — не бібліотека Visavis.</translation>
    </message>
    <message>
        <source>{path} is no file that can be read.</source>
        <translation>{path} — не файл, який можна прочитати.</translation>
    </message>
    <message>
        <source>{path} is too large ({size} bytes).</source>
        <translation>{path} завеликий ({size} байт).</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing, unknown or not a colour.</source>
        <translation>{place}: «{key}» бракує, невідоме або не є кольором.</translation>
    </message>
    <message>
        <source>{side} alone speaks here, and has its pane in the default.</source>
        <translation>Тут говорить лише одна сторона: {side}. Вона має колонку в типовому профілі.</translation>
    </message>
    <message>
        <source>{wanted} columns are needed, here are {count}</source>
        <translation>потрібно стовпців: {wanted}, а є: {count}</translation>
    </message>
    <message>
        <source>“{article}” in “{whole}” is listed without its text.</source>
        <translation>«{article}» у «{whole}» наведено без тексту.</translation>
    </message>
    <message>
        <source>“{colour}” is no colour like #a63a50</source>
        <translation>«{colour}» — не колір на зразок #a63a50</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is an archive within an archive and was left closed.</source>
        <translation>«{member}» у «{name}» — архів усередині архіву; його не відкрито.</translation>
    </message>
    <message>
        <source>“{member}” in “{name}” is empty.</source>
        <translation>«{member}» у «{name}» — порожній файл.</translation>
    </message>
    <message>
        <source>“{mention}” → “{meant}”</source>
        <translation>«{mention}» → «{meant}»</translation>
    </message>
    <message>
        <source>“{name}” declares entities, as files made to do harm do.</source>
        <translation>«{name}» оголошує сутності, як це роблять шкідливі файли.</translation>
    </message>
    <message>
        <source>“{name}” has a line of {count} characters; a paragraph can have {most}.</source>
        <translation>У «{name}» є рядок завдовжки {count} символів; абзац може мати {most}.</translation>
    </message>
    <message>
        <source>“{name}” has more elements or attributes than a page of text can have.</source>
        <translation>«{name}» має більше елементів чи атрибутів, ніж може мати сторінка тексту.</translation>
    </message>
    <message>
        <source>“{name}” has more parts than a text can have.</source>
        <translation>У «{name}» більше частин, ніж може мати текст.</translation>
    </message>
    <message>
        <source>“{name}” has more text on a page than an article can have.</source>
        <translation>«{name}» має на сторінці більше тексту, ніж може мати стаття.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} files in it.</source>
        <translation>У «{name}» більше файлів, ніж {most}.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} lines, more than an article can have.</source>
        <translation>У «{name}» рядків понад {most} — більше, ніж може мати стаття.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} pages.</source>
        <translation>У «{name}» сторінок понад {most}.</translation>
    </message>
    <message>
        <source>“{name}” has more than {most} records.</source>
        <translation>У «{name}» понад {most} записів.</translation>
    </message>
    <message>
        <source>“{name}” has {count} characters, more than an article can have ({most}).</source>
        <translation>У «{name}» символів: {count} — більше, ніж може мати стаття ({most}).</translation>
    </message>
    <message>
        <source>“{name}” has {size} MB, more than an article can have ({most} MB).</source>
        <translation>«{name}» має {size} МБ — більше, ніж може мати стаття ({most} МБ).</translation>
    </message>
    <message>
        <source>“{name}” has {size} characters, more than an article can have ({most}).</source>
        <translation>У «{name}» {size} символів — більше, ніж може мати стаття ({most}).</translation>
    </message>
    <message>
        <source>“{name}” holds data, but no articles that can be recognised.</source>
        <translation>«{name}» містить дані, але жодної статті, яку можна розпізнати.</translation>
    </message>
    <message>
        <source>“{name}” holds messages within messages without end.</source>
        <translation>«{name}» містить нескінченно вкладені листи.</translation>
    </message>
    <message>
        <source>“{name}” holds no articles.</source>
        <translation>«{name}» не містить статей.</translation>
    </message>
    <message>
        <source>“{name}” holds no words.</source>
        <translation>У «{name}» немає слів.</translation>
    </message>
    <message>
        <source>“{name}” holds pictures of text, but no text.</source>
        <translation>«{name}» містить зображення тексту, але не текст.</translation>
    </message>
    <message>
        <source>“{name}” holds “{member}”, which only points to another file and was left closed.</source>
        <translation>«{name}» містить «{member}», що лише вказує на інший файл; його не відкрито.</translation>
    </message>
    <message>
        <source>“{name}” holds “{member}”, which points outside it and was left closed.</source>
        <translation>«{name}» містить «{member}», що вказує за межі архіву; його не відкрито.</translation>
    </message>
    <message>
        <source>“{name}” is a compressed file.</source>
        <translation>«{name}» — стиснений файл.</translation>
    </message>
    <message>
        <source>“{name}” is a message without words.</source>
        <translation>«{name}» — лист без тексту.</translation>
    </message>
    <message>
        <source>“{name}” is a web archive, and what reads those is not installed.</source>
        <translation>«{name}» — вебархів, а засіб для їх читання не встановлено.</translation>
    </message>
    <message>
        <source>“{name}” is a web page without words.</source>
        <translation>«{name}» — вебсторінка без тексту.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it does not say where its text is.</source>
        <translation>«{name}» пошкоджено: не вказано, де його текст.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {error}</source>
        <translation>«{name}» пошкоджено: {error}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {error}.</source>
        <translation>«{name}» пошкоджено: {error}.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{member}” cannot be unfolded.</source>
        <translation>«{name}» пошкоджено: «{member}» не вдається розпакувати.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: “{member}” is missing in it.</source>
        <translation>«{name}» пошкоджено: у ньому бракує «{member}».</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«{name}» порожній.</translation>
    </message>
    <message>
        <source>“{name}” is nested deeper, or has a longer part, than a page of text can have.</source>
        <translation>«{name}» має глибшу вкладеність або довшу частину, ніж може мати сторінка тексту.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply.</source>
        <translation>«{name}» має завелику глибину вкладення.</translation>
    </message>
    <message>
        <source>“{name}” is no id: use small letters, digits and hyphens</source>
        <translation>«{name}» — не ідентифікатор: вживайте малі латинські літери, цифри й дефіси</translation>
    </message>
    <message>
        <source>“{name}” is not a text file.</source>
        <translation>«{name}» — не текстовий файл.</translation>
    </message>
    <message>
        <source>“{name}” is not a whole Word file: its text is missing in it.</source>
        <translation>«{name}» — не цілий файл Word: у ньому бракує тексту.</translation>
    </message>
    <message>
        <source>“{name}” is packed in a way that few programs know.</source>
        <translation>«{name}» запаковано у спосіб, який знають небагато програм.</translation>
    </message>
    <message>
        <source>“{name}” is protected by a password.</source>
        <translation>«{name}» захищено паролем.</translation>
    </message>
    <message>
        <source>“{name}” is shared by {names}</source>
        <translation>«{name}» об’єднує: {names}</translation>
    </message>
    <message>
        <source>“{name}” is {what}.</source>
        <translation>«{name}» — {what}.</translation>
    </message>
    <message>
        <source>“{name}” may hold several articles.</source>
        <translation>«{name}» може містити кілька статей.</translation>
    </message>
    <message>
        <source>“{name}” says of several files in it that they are the same bytes.</source>
        <translation>У «{name}» кілька файлів складаються з тих самих байтів.</translation>
    </message>
    <message>
        <source>“{name}” unfolds to more than {most} MB.</source>
        <translation>«{name}» після розпакування займає понад {most} МБ.</translation>
    </message>
    <message>
        <source>“{phrase}” names no land; this part of the article is about {land}</source>
        <translation>«{phrase}» не називає країни; ця частина статті про: {land}</translation>
    </message>
    <message>
        <source>“{phrase}”: “{words}” stands for {sides}</source>
        <translation>«{phrase}»: «{words}» вказує на сторону: {sides}</translation>
    </message>
    <message>
        <source>“{text}” has no letter</source>
        <translation>«{text}» не має жодної літери</translation>
    </message>
    <message>
        <source>“{url}” in “{name}” unfolds to more than a page can have.</source>
        <translation>«{url}» у «{name}» розгортається до більшого, ніж може мати сторінка.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>“{words}” attributes the words</source>
        <translation>«{words}» вказує, кому належать слова</translation>
    </message>
    <message>
        <source>“{words}” is who says so, {number} in 100 sure</source>
        <translation>так каже «{words}», певність {number} зі 100</translation>
    </message>
    <message>
        <source>“{words}” is {sort}</source>
        <translation>«{words}» — {sort}</translation>
    </message>
    <message>
        <source>“{words}” speaks for nobody&apos;s side</source>
        <translation>«{words}» не говорить від імені жодної сторони</translation>
    </message>
    <message>
        <source>“{words}” stands for {sides}</source>
        <translation>«{words}» вказує на сторону: {sides}</translation>
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
        <source>Tags and star go to all %Ln selected</source>
        <translation>
            <numerusform>Мітки й зірочка стосуються %Ln вибраної</numerusform>
            <numerusform>Мітки й зірочка стосуються всіх %Ln вибраних</numerusform>
            <numerusform>Мітки й зірочка стосуються всіх %Ln вибраних</numerusform>
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
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln сторінка</numerusform>
            <numerusform>%Ln сторінки</numerusform>
            <numerusform>%Ln сторінок</numerusform>
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
        <source>Accept %Ln quotations as they stand?</source>
        <translation>
            <numerusform>Прийняти %Ln цитату як є?</numerusform>
            <numerusform>Прийняти %Ln цитати як є?</numerusform>
            <numerusform>Прийняти %Ln цитат як є?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Прийняти</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln quotations</source>
        <translation>
            <numerusform>Прийнято %Ln цитату</numerusform>
            <numerusform>Прийнято %Ln цитати</numerusform>
            <numerusform>Прийнято %Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %Ln quotations?</source>
        <translation>
            <numerusform>Відхилити %Ln цитату?</numerusform>
            <numerusform>Відхилити %Ln цитати?</numerusform>
            <numerusform>Відхилити %Ln цитат?</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Відхилити</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %Ln quotations</source>
        <translation>
            <numerusform>Відхилено %Ln цитату</numerusform>
            <numerusform>Відхилено %Ln цитати</numerusform>
            <numerusform>Відхилено %Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln quotations?</source>
        <translation>
            <numerusform>Відновити %Ln цитату?</numerusform>
            <numerusform>Відновити %Ln цитати?</numerusform>
            <numerusform>Відновити %Ln цитат?</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln quotations</source>
        <translation>
            <numerusform>Відновлено %Ln цитату</numerusform>
            <numerusform>Відновлено %Ln цитати</numerusform>
            <numerusform>Відновлено %Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Інші</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln quotations to {party}?</source>
        <translation>
            <numerusform>Перемістити %Ln цитату до «{party}»?</numerusform>
            <numerusform>Перемістити %Ln цитати до «{party}»?</numerusform>
            <numerusform>Перемістити %Ln цитат до «{party}»?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln quotations to {party}</source>
        <translation>
            <numerusform>До «{party}» переміщено %Ln цитату</numerusform>
            <numerusform>До «{party}» переміщено %Ln цитати</numerusform>
            <numerusform>До «{party}» переміщено %Ln цитат</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перемістити</translation>
    </message>
    <message numerus="yes">
        <source>Let {name} be the speaker of %Ln quotations?</source>
        <translation>
            <numerusform>Зробити мовцем %Ln цитати: {name}?</numerusform>
            <numerusform>Зробити мовцем %Ln цитат: {name}?</numerusform>
            <numerusform>Зробити мовцем %Ln цитат: {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} is now the speaker of %Ln quotations</source>
        <translation>
            <numerusform>{name} тепер мовець %Ln цитати</numerusform>
            <numerusform>{name} тепер мовець %Ln цитат</numerusform>
            <numerusform>{name} тепер мовець %Ln цитат</numerusform>
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
        <source>Unfold {party}, %Ln quotations</source>
        <translation>
            <numerusform>Розгорнути «{party}», %Ln цитата</numerusform>
            <numerusform>Розгорнути «{party}», %Ln цитати</numerusform>
            <numerusform>Розгорнути «{party}», %Ln цитат</numerusform>
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
    <message>
        <source>Nobody knows this article’s address. You can write it into the article facts.</source>
        <translation>Адреса цієї статті невідома. Її можна вписати у відомості про статтю.</translation>
    </message>
    <message>
        <source>There is no address here. Put the text cursor into a paragraph that has one.</source>
        <translation>Тут немає адреси. Поставте курсор в абзац, де вона є.</translation>
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
        <source>Accepted %Ln quotations</source>
        <translation>
            <numerusform>Прийнято %Ln цитату</numerusform>
            <numerusform>Прийнято %Ln цитати</numerusform>
            <numerusform>Прийнято %Ln цитат</numerusform>
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
        <source>Joined %Ln quotations</source>
        <translation>
            <numerusform>Об’єднано %Ln цитату</numerusform>
            <numerusform>Об’єднано %Ln цитати</numerusform>
            <numerusform>Об’єднано %Ln цитат</numerusform>
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
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln стаття</numerusform>
            <numerusform>%Ln статті</numerusform>
            <numerusform>%Ln статей</numerusform>
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
        <source>Put the letters right in {things}</source>
        <translation>Виправити літери: {things}</translation>
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
        <source>Is “{speaker}” {name} in all %Ln statements, here and in later articles?</source>
        <translation>
            <numerusform>«{speaker}» — це {name} в %Ln висловлюванні, тут і в наступних статтях?</numerusform>
            <numerusform>«{speaker}» — це {name} в усіх %Ln висловлюваннях, тут і в наступних статтях?</numerusform>
            <numerusform>«{speaker}» — це {name} в усіх %Ln висловлюваннях, тут і в наступних статтях?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put all %Ln statements of {speaker} under {panes}, here and in later articles?</source>
        <translation>
            <numerusform>{speaker}: віднести %Ln висловлювання до «{panes}», тут і в наступних статтях?</numerusform>
            <numerusform>{speaker}: віднести всі %Ln висловлювання до «{panes}», тут і в наступних статтях?</numerusform>
            <numerusform>{speaker}: віднести всі %Ln висловлювань до «{panes}», тут і в наступних статтях?</numerusform>
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
        <source>Review  %Ln left</source>
        <translation>
            <numerusform>Перевірити  ще %Ln</numerusform>
            <numerusform>Перевірити  ще %Ln</numerusform>
            <numerusform>Перевірити  ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Review what is left</source>
        <translation>Перевірити решту</translation>
    </message>
    <message numerus="yes">
        <source>Review what is left, %Ln unsure among it</source>
        <translation>
            <numerusform>Перевірити решту, серед них %Ln непевна</numerusform>
            <numerusform>Перевірити решту, серед них %Ln непевні</numerusform>
            <numerusform>Перевірити решту, серед них %Ln непевних</numerusform>
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
<context>
    <name>Writing</name>
    <message>
        <source>The briefing is in {path}.</source>
        <translation>Зведення збережено: {path}.</translation>
    </message>
    <message>
        <source>Writing the briefing to {path}…</source>
        <translation>Зведення записується: {path}…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Зупинити</translation>
    </message>
    <message>
        <source>Stopped: {path} was not written.</source>
        <translation>Зупинено: {path} не записано.</translation>
    </message>
</context>
</TS>
