/** A query as somebody writes it, and the addresses that answer it; none where nothing on the site does. */
export interface Judged {
  query: string;
  answers: string[];
}

/** One query a line, an arrow, and the addresses that answer it. */
export const judge = (text: string): Judged[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', answers = ''] = line.split('→').map((part) => part.trim());
      return { query, answers: answers.split(/\s+/).filter(Boolean) };
    });

// Two have been given another answer: drugs have a card of need, which leads to the page for who is worried for a child;
// and the page of Hedemora tells of the measurement of safety that is asked for beside the municipality's name.

/** Queries to the real site by kind, each judged by hand as it was: any of the addresses is right. */
export const judged: Record<string, Judged[]> = {
  plain: judge(`
    gängsnacket → /gangsnacket/
    kontakt → /kontakt/
    nyhetsbrev → /nyhetsbrev/
    kalender → /kalender/
    rapporter → /rapporter/
    stöd till kommuner → /stod-till-kommuner/
    orolig för ett barn → /orolig-for-ett-barn/
    utsatt för brott → /utsatt-for-brott/
    lagen → /lagen/
    lägesbild → /lagen/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    orosanmälan → /orolig-for-ett-barn/ /ordlista/
    personuppgifter → /personuppgifter/
    tillgänglighetsredogörelse → /tillganglighet/
    ordlista → /ordlista/
    medborgarlöfte → /aktuellt/falun-medborgarlofte/ /aktuellt/sater-medborgarlofte/ /aktuellt/avesta-medborgarloften/ /ordlista/ /stod-till-kommuner/exempel/
    grannsamverkan → /uppdrag/ /ordlista/ https://polisen.se/utsatt-for-brott/skydda-dig-mot-brott/grannsamverkan/
    åtgärdsplan → /lagen/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    kamerabevakning → /lagen/
    lättläst → /lattlast/
    webbkarta → /webbkarta/
    socialtjänsten → /orolig-for-ett-barn/ /ordlista/
    platssamverkan → /stod-till-kommuner/ /ordlista/ /stod-till-kommuner/exempel/`),
  inflected: judge(`
    rapporterna → /rapporter/
    kommunernas ansvar → /lagen/
    nyhetsbreven → /nyhetsbrev/
    lägesbilder → /lagen/ /ordlista/
    barnets → /orolig-for-ett-barn/ /gangsnacket/
    orosanmälningar → /orolig-for-ett-barn/ /ordlista/
    medborgarlöftena → /aktuellt/falun-medborgarlofte/ /aktuellt/sater-medborgarlofte/ /aktuellt/avesta-medborgarloften/ /ordlista/
    utbildningarna → /stod-till-kommuner/ /arbetet-i-dalarna/ /aktuellt/utbildningsdag-tallberg/ /kalender/ /kalender/utbildning-tallberg-2023/
    åtgärdsplaner → /lagen/ /ordlista/
    föräldern → /orolig-for-ett-barn/ /gangsnacket/
    brottsoffret → /utsatt-for-brott/
    kakorna → /personuppgifter/
    uppdraget → /uppdrag/
    vittnen → /utsatt-for-brott/
    filmerna → /for-unga/ /gangsnacket/`),
  compound: judge(`
    brottsförebyggande råd → /lagen/
    trygghetsmätning → /aktuellt/trygghetsmatning-hedemora/
    samordningsfunktion → /lagen/ /stod-till-kommuner/ny-samordnare/
    processutvärdering → /rapporter/processutvardering-fagersta-ludvika/
    våldsbejakande extremism → /stod-till-kommuner/ /ordlista/ /kontakt/ /stod-till-kommuner/stod-fran-andra/
    gängkriminalitet → /gangsnacket/
    utbildningsdagar → /arbetet-i-dalarna/ /kalender/ /aktuellt/utbildningsdag-tallberg/
    avhopparsamordningen → /for-unga/ /ordlista/
    lokalpolisområde → /kommuner/
    kvinnofridslinjen → /utsatt-for-brott/
    stödtelefon → /utsatt-for-brott/
    kommunsamordnare → /stod-till-kommuner/ /lagen/ /kommuner/ /stod-till-kommuner/ny-samordnare/
    ungdomsbrottslighet → /for-unga/ /orolig-for-ett-barn/ /gangsnacket/
    barnrekrytering → /gangsnacket/ /orolig-for-ett-barn/
    brottsofferstöd → /utsatt-for-brott/`),
  part: judge(`
    förebyggande brott → /uppdrag/ /arbetet-i-dalarna/ /stod-till-kommuner/ / /lagen/ /lattlast/
    gäng → /gangsnacket/
    snack → /gangsnacket/
    löfte → /aktuellt/falun-medborgarlofte/ /aktuellt/sater-medborgarlofte/ /aktuellt/avesta-medborgarloften/ /ordlista/
    mätning → /aktuellt/trygghetsmatning-hedemora/
    utvärdering → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/preliminara-resultat-ludvika-fagersta/
    plan → /lagen/ /ordlista/ /kalender/handlingsplan-andt-2016/
    anmälan oro → /orolig-for-ett-barn/ /ordlista/
    brev → /nyhetsbrev/
    uppgifter → /personuppgifter/
    samverkan → /uppdrag/ /arbetet-i-dalarna/ /ordlista/
    bevakning → /lagen/
    karta → /webbkarta/
    polisområde → /kommuner/
    brottsoffer → /utsatt-for-brott/`),
  synonym: judge(`
    snut → /utsatt-for-brott/ /kontakt/ /aktuellt/polisen-sommarlov/ /aktuellt/polisen-stoppa-rekrytering/
    soc → /orolig-for-ett-barn/ /ordlista/
    anmäla oro → /orolig-for-ett-barn/ /ordlista/
    hoppa av → /for-unga/ /ordlista/
    hoppa av gäng → /for-unga/ /ordlista/
    cookies → /personuppgifter/
    gdpr → /personuppgifter/
    mejla → /kontakt/
    telefonnummer → /kontakt/
    prenumerera → /nyhetsbrev/
    kurs → /stod-till-kommuner/ /arbetet-i-dalarna/ /kalender/ /aktuellt/utbildningsdag-tallberg/
    LPO → /kommuner/
    FAS → /arbetet-i-dalarna/ /ordlista/
    min son → /orolig-for-ett-barn/ /gangsnacket/
    tonåring → /orolig-for-ett-barn/ /gangsnacket/ /for-unga/
    misshandel → /utsatt-for-brott/
    kvinnojour → /utsatt-for-brott/
    rånad → /utsatt-for-brott/
    nazister → /stod-till-kommuner/ /ordlista/ /kontakt/ /stod-till-kommuner/stod-fran-andra/
    värvning → /gangsnacket/ /orolig-for-ett-barn/
    radera historik → /sakrare-besok/
    tjalla → /utsatt-for-brott/
    kameraövervakning → /lagen/
    synpunkter → /hjalpte/
    knark → /kalender/handlingsplan-andt-2016/ /orolig-for-ett-barn/
    självmord → /for-unga/
    mobbning → /for-unga/
    hjälp → /utsatt-for-brott/ /orolig-for-ett-barn/
    våld i hemmet → /utsatt-for-brott/
    mordhot → /utsatt-for-brott/
    jag har fått ett uppdrag → /for-unga/
    arabic → /sprak/ /ar/`),
  typo: judge(`
    gängsnaket → /gangsnacket/
    gängsnakcet → /gangsnacket/
    kontakct → /kontakt/
    nyhetsbrv → /nyhetsbrev/
    nyhetsbreev → /nyhetsbrev/
    kalendar → /kalender/
    raporter → /rapporter/
    orosamälan → /orolig-for-ett-barn/ /ordlista/
    orosanmällan → /orolig-for-ett-barn/ /ordlista/
    medborgalöfte → /aktuellt/falun-medborgarlofte/ /aktuellt/sater-medborgarlofte/ /aktuellt/avesta-medborgarloften/ /ordlista/
    brottsförbyggande → /uppdrag/ /arbetet-i-dalarna/ /stod-till-kommuner/ / /lagen/ /lattlast/
    persouppgifter → /personuppgifter/
    tilgänglighet → /tillganglighet/
    kvinofridslinjen → /utsatt-for-brott/
    borlenge → /kommuner/borlange/
    hedemorra → /kommuner/hedemora/
    smedjebaken → /kommuner/smedjebacken/
    ordlissta → /ordlista/
    utbildnig → /stod-till-kommuner/ /arbetet-i-dalarna/ /kalender/ /aktuellt/utbildningsdag-tallberg/
    polsien → /utsatt-for-brott/ /kontakt/ /aktuellt/polisen-sommarlov/ /aktuellt/polisen-stoppa-rekrytering/
    avhoparsamordningen → /for-unga/ /ordlista/`),
  split: judge(`
    gäng snacket → /gangsnacket/
    brotts förebyggande → /uppdrag/ /arbetet-i-dalarna/ /stod-till-kommuner/ / /lagen/ /lattlast/
    nyhets brev → /nyhetsbrev/
    medborgar löften → /aktuellt/falun-medborgarlofte/ /aktuellt/sater-medborgarlofte/ /aktuellt/avesta-medborgarloften/ /ordlista/
    oros anmälan → /orolig-for-ett-barn/ /ordlista/
    trygghets mätning → /aktuellt/trygghetsmatning-hedemora/
    läges bild → /lagen/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    åtgärds plan → /lagen/ /ordlista/
    person uppgifter → /personuppgifter/
    ord lista → /ordlista/
    social tjänsten → /orolig-for-ett-barn/ /ordlista/
    kvinnofrids linjen → /utsatt-for-brott/`),
  undotted: judge(`
    gangsnacket → /gangsnacket/
    orosanmalan → /orolig-for-ett-barn/ /ordlista/
    lagesbild → /lagen/ /ordlista/
    atgardsplan → /lagen/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    medborgarlofte → /aktuellt/falun-medborgarlofte/ /aktuellt/sater-medborgarlofte/ /aktuellt/avesta-medborgarloften/ /ordlista/
    alvdalen → /kommuner/alvdalen/
    rattvik → /kommuner/rattvik/
    sater → /kommuner/sater/
    borlange → /kommuner/borlange/
    brottsforebyggande rad → /lagen/
    stod till kommuner → /stod-till-kommuner/
    tillganglighet → /tillganglighet/
    lattlast → /lattlast/`),
  question: judge(`
    vem ringer jag om mitt barn är med i ett gäng → /orolig-for-ett-barn/ /gangsnacket/
    hur gör jag en orosanmälan → /orolig-for-ett-barn/ /ordlista/
    vad är en lägesbild → /lagen/ /ordlista/
    hur lämnar man ett kriminellt gäng → /for-unga/ /ordlista/
    vad säger lagen om kommunens ansvar → /lagen/
    hur prenumererar jag på nyhetsbrevet → /nyhetsbrev/
    vad gör länsstyrelsen → /uppdrag/ /kontakt/ /arbetet-i-dalarna/
    hur kan jag tipsa polisen anonymt → /utsatt-for-brott/
    vad betyder FAS → /arbetet-i-dalarna/ /ordlista/
    hur pratar jag med mitt barn om gäng → /gangsnacket/ /orolig-for-ett-barn/
    hur märker man att ett barn dras in i kriminalitet → /gangsnacket/ /orolig-for-ett-barn/
    vem kan jag ringa om jag blir slagen hemma → /utsatt-for-brott/
    när är nästa utbildning → /kalender/ /stod-till-kommuner/ /arbetet-i-dalarna/
    finns sidan på arabiska → /ar/ /sprak/
    var anmäler jag ett brott → /utsatt-for-brott/
    hur döljer jag att jag varit här → /sakrare-besok/`),
  number: judge(`
    112 → /utsatt-for-brott/ /kontakt/ /orolig-for-ett-barn/ /for-unga/
    2062 → /kommuner/mora/
    2085 → /kommuner/ludvika/
    lag 2023:196 → /lagen/`),
  place: judge(`
    mora → /kommuner/mora/
    falun → /kommuner/falun/
    falu kommun → /kommuner/falun/
    socialtjänsten i borlänge → /kommuner/borlange/
    polisen i avesta → /kommuner/avesta/
    malung → /kommuner/malung-salen/
    sälen → /kommuner/malung-salen/
    malung sälen → /kommuner/malung-salen/
    vansbro kommun växel → /kommuner/vansbro/
    samordnare ludvika → /kommuner/ludvika/
    brottsförebyggande råd i orsa → /kommuner/orsa/
    leksand → /kommuner/leksand/
    gagnef → /kommuner/gagnef/
    älvdalen → /kommuner/alvdalen/
    medborgarlöfte säter → /aktuellt/sater-medborgarlofte/ /kommuner/sater/
    trygghetsmätning hedemora → /aktuellt/trygghetsmatning-hedemora/ /kommuner/hedemora/
    kontakt smedjebacken → /kommuner/smedjebacken/
    rättviks kommun → /kommuner/rattvik/`),
  language: judge(`
    help → /en/
    my child is in a gang → /en/
    who do I call → /en/
    emergency number → /en/
    information in english → /en/
    engelska → /en/ /sprak/
    arabiska → /ar/ /sprak/
    ayuda → /es/
    policía → /es/
    mi hijo está en una banda → /es/
    caawimo → /so/
    yardım → /tr/
    mon enfant → /fr/
    الشرطة → /ar/
    طفلي → /ar/
    کودک → /fa/
    español → /es/ /sprak/
    somali → /so/ /sprak/`),
  nothing: judge(`
    pizza
    bolån
    fotbollsresultat
    väderprognos
    körkort
    asdfghjkl
    hundvalp
    bitcoin
    recept på lasagne
    semesterresa
    xyzzy
    tvättmaskin
    pension
    båtmotor
    vaccin`),
};
