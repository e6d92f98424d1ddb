import { type Judged, judge } from './queries.ts';

/** Queries to the made-up site (tests/fixtures/site) by kind, each judged by hand: any of the addresses is right. */
export const madeUpQueries: Record<string, Judged[]> = {
  plain: judge(`
    drakguiden → /gangsnacket/
    kontakt → /kontakt/
    kalender → /kalender/
    rapporter → /rapporter/
    drakarnas vanor → /rapporter/
    drakskyddslagen → /lagen/
    säkrare besök → /sakrare-besok/
    orosanmälan → /orolig-for-ett-barn/ /ordlista/
    ordlista → /ordlista/
    webbkarta → /webbkarta/
    tillgänglighetsredogörelse → /tillganglighet/`),
  inflected: judge(`
    rapporterna → /rapporter/
    drakarna → /lagen/ /aktuellt/drake-i-pahittskoping/ /aktuellt/drakloftet-ar-klart/
    barnets → /orolig-for-ett-barn/ /gangsnacket/
    orosanmälningar → /orolig-for-ett-barn/ /ordlista/
    kurserna → /stod-till-kommuner/
    löftena → /aktuellt/drakloftet-ar-klart/ /kommuner/pahittskoping/
    kakorna → /personuppgifter/`),
  compound: judge(`
    drakbekämpningsförordningen → /lagen/
    samordningsfunktion → /lagen/
    varningstecken → /gangsnacket/
    fridslinjen → /utsatt-for-brott/
    drakgäng → /gangsnacket/ /for-unga/ /orolig-for-ett-barn/`),
  part: judge(`
    guiden → /gangsnacket/
    löfte → /aktuellt/drakloftet-ar-klart/ /kommuner/pahittskoping/
    uppgifter → /personuppgifter/
    brev → /nyhetsbrev/
    ägg → /rapporter/processutvardering-fagersta-ludvika/ /aktuellt/gammal-nyhet-om-agg/ /ordlista/`),
  synonym: judge(`
    snut → /utsatt-for-brott/ /kontakt/ /kommuner/ /orolig-for-ett-barn/ /aktuellt/drake-i-pahittskoping/ /aktuellt/drakloftet-ar-klart/
    eldsprutare → /lagen/ /aktuellt/drakloftet-ar-klart/ /aktuellt/drake-i-pahittskoping/ /gangsnacket/ /stod-till-kommuner/ /nyhetsbrev/
    mejla → /kontakt/ /nyhetsbrev/ /personuppgifter/
    cookies → /personuppgifter/
    radera historik → /sakrare-besok/
    hoppa av → /for-unga/`),
  typo: judge(`
    drakgiden → /gangsnacket/
    kontakct → /kontakt/
    kalendar → /kalender/
    raporter → /rapporter/
    orosamälan → /orolig-for-ett-barn/ /ordlista/
    pahitsköping → /kommuner/pahittskoping/
    sagolnda → /kommuner/sagolunda/`),
  split: judge(`
    drak guiden → /gangsnacket/
    nyhets brev → /nyhetsbrev/
    oros anmälan → /orolig-for-ett-barn/ /ordlista/
    läges bild → /lagen/ /ordlista/
    person uppgifter → /personuppgifter/`),
  undotted: judge(`
    orosanmalan → /orolig-for-ett-barn/ /ordlista/
    lagesbild → /lagen/ /ordlista/
    atgardsplan → /lagen/ /ordlista/ /stod-till-kommuner/
    odasen → /kommuner/odasen/
    drakskar → /kommuner/drakskar/`),
  question: judge(`
    vem ringer jag om mitt barn är med i ett drakgäng → /orolig-for-ett-barn/ /gangsnacket/
    vad är en lägesbild → /lagen/ /ordlista/
    vad kräver lagen av kommunen → /lagen/
    hur kan jag tipsa polisen anonymt → /utsatt-for-brott/
    hur döljer jag att jag varit här → /sakrare-besok/`),
  number: judge(`
    08-465 004 00 → /kontakt/
    0846500400 → /kontakt/
    08-465 004 10 → /kommuner/pahittskoping/
    +46 31 390 06 20 → /kommuner/sagolunda/
    9901 → /kommuner/pahittskoping/
    031-390 06 16 → /utsatt-for-brott/`),
  place: judge(`
    påhittsköping → /kommuner/pahittskoping/
    polisen i drakskär → /kommuner/drakskar/
    sagolunda kommun växel → /kommuner/sagolunda/
    fabelby → /kommuner/fabelby-nedre-sagodalen/
    nedre sagodalen → /kommuner/fabelby-nedre-sagodalen/`),
  language: judge(`
    help → /en/
    my child is in a dragon → /en/
    engelska → /en/ /sprak/
    arabiska → /ar/ /sprak/
    yardım → /tr/
    الشرطة → /ar/
    طفلي → /ar/`),
  nothing: judge(`
    pizza
    bolån
    väderprognos
    körkort
    asdfghjkl
    bitcoin
    tvättmaskin`),
};
