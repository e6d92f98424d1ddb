import { type Judged, judge } from './queries.ts';

// Written by two who read the pages and never saw the search. The search may be mended by what goes wrong in the first
// half; the second is only measured, so that its figures say how strangers are answered. The first has more kinds: those
// that only the later of the two wrote.
// A place is judged by the register of places and postcodes: its municipality's page is the answer.
// When the support to municipalities became pages of its own, the page that holds an answer now was added beside the one
// that held it; no query was changed.

/** The half that whoever mends the search may look at. */
export const tuned: Record<string, Judged[]> = {
  need: judge(`
    jag vill inte leva längre → /for-unga/
    min kille slår mig → /utsatt-for-brott/
    jag måste gömma ett vapen åt dom → /for-unga/
    pappa slår mig och mamma → /utsatt-for-brott/ /for-unga/
    blev våldtagen igår → /utsatt-for-brott/
    dom hotar min familj → /utsatt-for-brott/ /for-unga/
    jag är skyldig dom pengar → /for-unga/
    nån har lagt ut nakenbilder på mig → /utsatt-for-brott/ /for-unga/
    min dotter kommer inte hem på nätterna → /orolig-for-ett-barn/ /gangsnacket/
    jag har gett mitt bankid till en bedragare → /utsatt-for-brott/
    jag skär mig → /for-unga/
    mår skit → /for-unga/
    han läser mina sms → /sakrare-besok/ /utsatt-for-brott/
    jag ska giftas bort i sommar → /utsatt-for-brott/ /for-unga/
    hittade droger i sonens rum → /orolig-for-ett-barn/ /gangsnacket/
    help he is hurting me → /en/ /utsatt-for-brott/
    my son sells drugs → /en/ /orolig-for-ett-barn/
    jag är rädd att jag ska slå mitt barn → /utsatt-for-brott/
    ingen att prata med → /for-unga/
    har sprungit hemifrån → /for-unga/
    orolig för min son → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    slagen hemma → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    lurad på pengar → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    hotad av någon → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /for-unga/
    vill hoppa av → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/
    vill inte leva → /for-unga/ /lattlast/for-unga/
    våldtagen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    rånad → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    någon att prata med → /for-unga/ /lattlast/for-unga/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    stöd brottsoffer → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    pojkvän kontrollerar mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    han kollar min mobil → /sakrare-besok/
    jag slår min sambo → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    ersättning efter misshandel → /utsatt-for-brott/
    barn som blir slaget → /utsatt-for-brott/ /orolig-for-ett-barn/
    sonen säljer droger → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    mobbad och slagen i skolan → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /for-unga/ /lattlast/for-unga/
    ångrar att jag sa ja → /for-unga/ /lattlast/for-unga/
    otrygg plats → /uppdrag/
    lämna tips till polisen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /kontakt/ /lattlast/kontakt/ /orolig-for-ett-barn/
    dotter på glid → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    min man slår mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    bedragen på nätet → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    skyldig pengar till gänget → /for-unga/
    komma ut ur gänget → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/
    självmordstankar → /for-unga/ /lattlast/for-unga/
    tafsad på → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    inbrott hemma → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    prata anonymt med någon → /for-unga/ /lattlast/for-unga/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    såg ett brott, behöver stöd → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    psykisk misshandel → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    gömma vad jag har läst → /sakrare-besok/
    rädd att jag ska skada någon → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    vem betalar när förövaren inte har pengar → /utsatt-for-brott/
    barn far illa → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /utsatt-for-brott/
    mitt barn har hamnat i fel gäng → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    pressad att göra en grej → /for-unga/ /lattlast/for-unga/
    mår dåligt → /for-unga/ /lattlast/for-unga/
    trygghet i kvarteret → /uppdrag/
    anmäla misshandel → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /kontakt/ /lattlast/kontakt/`),
  place: judge(`
    nusnäs → /kommuner/mora/
    idre fjäll → /kommuner/alvdalen/
    tandådalen → /kommuner/malung-salen/
    svärdsjö → /kommuner/falun/
    krylbo → /kommuner/avesta/
    söderbärke → /kommuner/smedjebacken/
    insjön → /kommuner/leksand/
    dala floda → /kommuner/gagnef/
    skattungbyn → /kommuner/orsa/
    gustafs → /kommuner/sater/
    78432 → /kommuner/borlange/
    776 31 → /kommuner/hedemora/
    79530 → /kommuner/rattvik/
    mora municipality → /kommuner/mora/
    ludvika kommun telefon → /kommuner/ludvika/
    vamhus → /kommuner/mora/
    bolänge → /kommuner/borlange/
    Grangärde → /kommuner/ludvika/ /lattlast/kommuner/ludvika/
    socialtjänsten Borlänge → /kommuner/borlange/ /lattlast/kommuner/borlange/
    socialjour Falun → /kommuner/falun/ /lattlast/kommuner/falun/
    776 31 → /kommuner/hedemora/ /lattlast/kommuner/hedemora/
    Sälenfjällen → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    orosanmälan Gagnef → /kommuner/gagnef/ /lattlast/kommuner/gagnef/
    medborgarlöfte Säter → /kommuner/sater/ /aktuellt/sater-medborgarlofte/
    brå borlänge → /kommuner/borlange/
    Tjärna Ängar → /kommuner/borlange/ /lattlast/kommuner/borlange/
    polisen ludvika → /kommuner/ludvika/ /lattlast/kommuner/ludvika/
    otryggt i centrum Hedemora → /kommuner/hedemora/
    stora skedvi orolig för barnbarn → /kommuner/sater/ /lattlast/kommuner/sater/
    vilken kommun hör Söderbärke till → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/ /kommuner/orter/
    telefonnummer Smedjebackens kommun → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/
    hjälp för unga malung → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    krylbo → /kommuner/avesta/ /lattlast/kommuner/avesta/
    insjön socialtjänsten kväll → /kommuner/leksand/ /lattlast/kommuner/leksand/
    grannsamverkan borlänge → /kommuner/borlange/ /uppdrag/
    brottsförebyggande samordnare Falun → /kommuner/falun/
    Vika → /kommuner/falun/ /lattlast/kommuner/falun/ /kommuner/mora/ /lattlast/kommuner/mora/
    Dala-Järna → /kommuner/vansbro/ /lattlast/kommuner/vansbro/
    socialtjänst mora → /kommuner/mora/ /lattlast/kommuner/mora/
    socialjouren i Avesta → /kommuner/avesta/ /lattlast/kommuner/avesta/
    79232 → /kommuner/mora/ /lattlast/kommuner/mora/
    Idre → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/
    anmäla oro för barn Rättvik → /kommuner/rattvik/ /lattlast/kommuner/rattvik/
    medborgarlöften falun → /kommuner/falun/ /aktuellt/falun-medborgarlofte/
    BRÅ Orsa → /kommuner/orsa/
    polis Malung → /kommuner/malung-salen/ /lattlast/kommuner/malung-salen/
    parken i leksand känns otrygg → /kommuner/leksand/
    Svärdsjö gäng ungdomar → /kommuner/falun/ /lattlast/kommuner/falun/
    vilken kommun är äppelbo → /kommuner/vansbro/ /lattlast/kommuner/vansbro/ /kommuner/orter/
    älvdalens kommun växel → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/
    ung i Orsa → /kommuner/orsa/ /lattlast/kommuner/orsa/
    Långshyttan → /kommuner/hedemora/ /lattlast/kommuner/hedemora/
    Mockfjärd barn i fara helg → /kommuner/gagnef/ /lattlast/kommuner/gagnef/
    överenskommelse polisen mora → /kommuner/mora/
    vem samordnar arbetet mot brott i Ludvika → /kommuner/ludvika/
    Tällberg → /kommuner/leksand/ /lattlast/kommuner/leksand/ /kalender/utbildning-tallberg-2023/ /aktuellt/utbildningsdag-tallberg/`),
  spoken: judge(`
    vem ska jag ringa om nån bryter sig in hos grannen just nu → /utsatt-for-brott/ /kontakt/
    hur anmäler jag en misshandel → /utsatt-for-brott/
    kan jag få pengar om jag blivit rånad → /utsatt-for-brott/
    måste jag säga vad jag heter när jag ringer soc → /orolig-for-ett-barn/
    vad händer efter en orosanmälan → /orolig-for-ett-barn/
    hur hittar jag numret till min kommun → /kommuner/
    var ligger länsstyrelsen i falun → /kontakt/
    när måste kommunen ha en åtgärdsplan klar → /lagen/
    får kommunen sätta upp övervakningskameror på torget → /lagen/
    hur startar man grannsamverkan på vår gata → /uppdrag/
    hej kan du säga hur jag får nyhetsbrevet till min mejl → /nyhetsbrev/
    vilka språk finns gängsnacket på → /gangsnacket/ /sprak/
    hur gammal får man vara för att ringa bris → /for-unga/ /orolig-for-ett-barn/ /utsatt-for-brott/
    kan jag smsa till 112 → /utsatt-for-brott/
    vad är det för strategi mot våld i dalarna → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    ok vad ska jag titta efter om jag tror att mitt barn är på väg in i ett gäng → /gangsnacket/ /orolig-for-ett-barn/
    who can i talk to about my neighbours kids → /en/ /orolig-for-ett-barn/
    where do i report a crime → /en/ /utsatt-for-brott/
    syns det på telefonräkningen om jag ringer kvinnofrid → /utsatt-for-brott/ /sakrare-besok/
    vad kom utvärderingen i ludvika fram till → /rapporter/processutvardering-fagersta-ludvika/ /aktuellt/hogskolan-om-lagesrapporter/
    vad gör jag om min son är med i ett gäng → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    min sambo slår mig men jag vågar inte anmäla → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    någon ringde och sa att de var från banken och jag gav dem koderna → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    jag är 15 och en kille vill att jag ska gömma en väska åt honom → /for-unga/ /lattlast/for-unga/
    hur gör man en orosanmälan → /orolig-for-ett-barn/
    måste jag säga vad jag heter när jag ringer socialtjänsten → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    hur lämnar man ett gäng → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/
    hur raderar jag historiken så att han inte ser vad jag läst → /sakrare-besok/
    syns det på telefonräkningen om jag ringer kvinnofridslinjen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /sakrare-besok/
    vem ringer jag en fredagskväll när jag är rädd för vad mitt barn gör → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    måste vår kommun ha en plan mot brott → /lagen/
    vart ringer man för att anmäla ett brott som inte är akut → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /kontakt/ /lattlast/kontakt/
    jag såg ett rån och kan inte sluta tänka på det → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    får jag som lärare vara anonym när jag anmäler oro → /orolig-for-ett-barn/
    finns guiden till föräldrar på arabiska → /gangsnacket/ /lattlast/gangsnacket/ /ar/
    I am worried about my son, who can I call → /en/
    hej min barn har dålig kompis jag rädd polis vem ringa → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    vad är skillnaden mellan lägesbild och lägesrapport → /ordlista/ /stod-till-kommuner/ /arbetet-i-dalarna/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    hur kan vår kommun få pengar till brottsförebyggande arbete → /stod-till-kommuner/ /stod-till-kommuner/pengar/
    hur startar man grannsamverkan på vår gata → /uppdrag/
    hur märker jag om min dotter dras in i kriminalitet → /gangsnacket/ /lattlast/gangsnacket/ /lattlast/orolig-for-ett-barn/
    min syster blir slagen av sin man, kan jag som anhörig ringa någonstans → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    jag är 82 år och har blivit lurad av en som låtsades vara polis → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    de säger att jag är skyldig dem pengar och jag är jätterädd → /for-unga/
    vad händer när man ringer soc → /orolig-for-ett-barn/
    får jag veta hur det går om jag anmäler oro för grannens barn → /orolig-for-ett-barn/
    kan jag få hjälp fast jag redan har sagt ja till dem → /for-unga/ /lattlast/for-unga/
    kan min sambo se vilka sidor jag har varit inne på → /sakrare-besok/
    kan jag få tolk när jag ringer → /orolig-for-ett-barn/ /utsatt-for-brott/
    vem kan jag prata med mitt i natten jag är 14 år → /for-unga/ /lattlast/for-unga/
    får kommunen sätta upp kameror på torget → /lagen/
    hur tipsar jag polisen om en som säljer knark → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /kontakt/ /lattlast/kontakt/ /orolig-for-ett-barn/
    kan man få pengar om den som slog mig inte kan betala → /utsatt-for-brott/
    jag jobbar på fritidsgård och vill dela ut material om gäng till föräldrar → /gangsnacket/
    finns det information på mitt språk → /sprak/
    my husband hits me I need help → /en/
    jag kan inte bra svenska min man slå mig → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ /en/
    vad betyder straffbart → /ordlista/ /gangsnacket/
    när är nästa träff för kommunerna → /kalender/
    vad gör länsstyrelsen för att förebygga brott → /uppdrag/ /arbetet-i-dalarna/`),
  name: judge(`
    1 1 2 → /utsatt-for-brott/ /kontakt/ /orolig-for-ett-barn/ /for-unga/ /
    for unga → /for-unga/
    ANDT → /kalender/handlingsplan-andt-2016/
    202100-2429 → /kontakt/ /om-webbplatsen/
    BRÅ → /lagen/ /stod-till-kommuner/ /uppdrag/
    11414 → /utsatt-for-brott/ /kontakt/ /orolig-for-ett-barn/ /for-unga/ /
    mall åtgärdsplan → /stod-till-kommuner/ /lagen/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    SOU 2021:49 → /lagen/
    Gängsnacket → /gangsnacket/ /lattlast/gangsnacket/
    kvinnofridslinjen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ / /lattlast/
    BRIS → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/ / /lattlast/
    116 006 → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    020-555 666 → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    UMO → /for-unga/
    CVE → /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    Mälardalens högskola rapport Ludvika → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/
    utbildningsdag Tällberg 7 november 2023 → /kalender/utbildning-tallberg-2023/ /aktuellt/utbildningsdag-tallberg/
    anlagda bränder → /kalender/fas-anlagda-brander-2021/
    ANDT handlingsplan → /kalender/handlingsplan-andt-2016/
    Trygga platser → /arbetet-i-dalarna/ /stod-till-kommuner/ /kalender/ /stod-till-kommuner/exempel/
    BRÅ-Falun → /kommuner/falun/
    Barriärer mot brott → /uppdrag/
    SOU 2021:49 → /lagen/
    polisregion Bergslagen → /for-unga/ /orolig-for-ett-barn/ /aktuellt/polisen-sommarlov/ /aktuellt/polisen-stoppa-rekrytering/
    Åsgatan 38 → /kontakt/ /lattlast/kontakt/
    IMY → /personuppgifter/
    vinnova → /arbetet-i-dalarna/ /kalender/
    Polisen varnade för rekrytering under sommarlovet → /aktuellt/polisen-sommarlov/
    brottsofferjouren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    självmordslinjen → /for-unga/ /lattlast/for-unga/
    90101 → /for-unga/ /lattlast/for-unga/
    Välj att sluta → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    youmo → /for-unga/
    Brottsoffermyndigheten → /utsatt-for-brott/
    Processutvärdering: Hur fungerar det kunskapsbaserade brottsförebyggande arbetet? → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/
    Demokrati- och hatbrottskonferens → /kalender/demokrati-hatbrott-2023/
    prostitution och människohandel → /kalender/manniskohandel-2018/
    länsgruppen mäns våld mot kvinnor → /kalender/lansgruppen-2020/
    Trygga Avesta → /kommuner/avesta/
    Hedemora 663 000 kronor → /aktuellt/hedemora-far-pengar/ /kommuner/hedemora/
    Kommuner mot brott → /lagen/ /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    förordning 2016:1258 → /uppdrag/
    lokalpolisområde mora → /kommuner/ /kommuner/mora/ /kommuner/orsa/ /kommuner/leksand/ /kommuner/rattvik/ /kommuner/vansbro/ /kommuner/alvdalen/ /kommuner/malung-salen/
    dataskydd@lansstyrelsen.se → /personuppgifter/
    Digg → /tillganglighet/
    Högskolan Dalarna → /kalender/manniskohandel-2018/ /kalender/handlingsplan-andt-2016/
    Medborgarlöftena i Avesta förlängdes → /aktuellt/avesta-medborgarloften/`),
  subject: judge(`
    gäng → /gangsnacket/ /lattlast/gangsnacket/
    orosanmälan → /orolig-for-ett-barn/
    ringa soc → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /kommuner/ /lattlast/kommuner/ /kontakt/ /lattlast/kontakt/
    våld i nära relation → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    bedrägerier → /utsatt-for-brott/
    brottsskadeersättning → /utsatt-for-brott/
    barnahus → /utsatt-for-brott/ /kommuner/borlange/
    barn som begår brott → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    ungdomsmottagning → /for-unga/
    swish stora betalningar barn → /gangsnacket/ /lattlast/gangsnacket/ /lattlast/orolig-for-ett-barn/
    grannsamverkan → /uppdrag/ /kommuner/borlange/
    platssamverkan → /uppdrag/ /stod-till-kommuner/ /stod-till-kommuner/exempel/
    hedersvåld → /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    döv nödnummer sms → /utsatt-for-brott/
    råd till föräldrar → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    film för unga om kriminella nätverk → /for-unga/ /gangsnacket/
    förföljd av mitt ex → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    inkognito → /sakrare-besok/
    anonym hos socialtjänsten → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    sluta vara våldsam mot partner → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    varningssignaler tonåring → /gangsnacket/ /lattlast/gangsnacket/ /lattlast/orolig-for-ett-barn/
    orossamtal → /orolig-for-ett-barn/
    socialjour → /kommuner/ /lattlast/kommuner/ /orolig-for-ett-barn/
    kvinnojour → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    hatbrott → /utsatt-for-brott/
    pengar till brottsoffer → /utsatt-for-brott/
    avhoppare → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/
    hur gängen rekryterar → /gangsnacket/ /lattlast/gangsnacket/ /for-unga/ /lattlast/for-unga/ /aktuellt/polisen-stoppa-rekrytering/
    chatta med någon → /for-unga/ /lattlast/for-unga/ /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    dyra kläder och två telefoner → /gangsnacket/ /lattlast/gangsnacket/ /lattlast/orolig-for-ett-barn/
    övervakningskameror → /lagen/
    fastighetsägare otrygghet → /uppdrag/
    radikalisering → /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    tolk → /orolig-for-ett-barn/ /utsatt-for-brott/
    prata med tonåring om kriminella → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/ /gangsnacket/ /lattlast/gangsnacket/
    guide för föräldrar → /gangsnacket/ /lattlast/gangsnacket/
    spionprogram i mobilen → /sakrare-besok/
    snabbknapp lämna sidan → /sakrare-besok/
    10-åring gäng → /gangsnacket/ /lattlast/gangsnacket/ /for-unga/ /lattlast/for-unga/ /lattlast/orolig-for-ett-barn/
    vittne → /utsatt-for-brott/ /lattlast/utsatt-for-brott/`),
  professional: judge(`
    lagens krav på kommunen → /lagen/ /stod-till-kommuner/ /stod-till-kommuner/ny-samordnare/
    lägesbild → /lagen/ /stod-till-kommuner/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    hur tar vi fram en lägesbild → /stod-till-kommuner/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    samordningsfunktion → /lagen/ /stod-till-kommuner/ny-samordnare/
    lägesrapporter → /arbetet-i-dalarna/ /rapporter/processutvardering-fagersta-ludvika/ /stod-till-kommuner/ /stod-till-kommuner/lagesbild-och-atgardsplan/ /stod-till-kommuner/exempel/
    nätverksträffar → /stod-till-kommuner/ /arbetet-i-dalarna/ /kalender/
    söka pengar från Brå → /stod-till-kommuner/ /stod-till-kommuner/pengar/
    kamerabevakning kommun → /lagen/ /stod-till-kommuner/ny-samordnare/
    regional samordning → /uppdrag/
    redovisning till Brå varje år → /uppdrag/
    hur ofta ska lägesbilden uppdateras → /lagen/ /stod-till-kommuner/lagesbild-och-atgardsplan/ /stod-till-kommuner/ny-samordnare/
    ansvarig nämnd kommunstyrelsen → /lagen/ /stod-till-kommuner/ny-samordnare/
    skriftlig överenskommelse samverkan → /lagen/ /stod-till-kommuner/exempel/ /stod-till-kommuner/ny-samordnare/
    processtöd lägesrapport → /stod-till-kommuner/ /arbetet-i-dalarna/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    polisens trygghetsmätning → /aktuellt/trygghetsmatning-hedemora/ /kommuner/hedemora/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    strategi mot våld i länet → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/
    stödtelefon heder yrkesverksamma → /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    anmälningsplikt skolpersonal → /orolig-for-ett-barn/
    näringsliv och föreningar samverkan → /uppdrag/
    ny samordnare i kommunen var börjar jag → /stod-till-kommuner/ /lagen/ /stod-till-kommuner/ny-samordnare/
    lag 2023:196 → /lagen/
    åtgärdsplan → /lagen/ /stod-till-kommuner/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    brottsförebyggande råd lagkrav → /lagen/ /stod-till-kommuner/ny-samordnare/
    FAS → /arbetet-i-dalarna/ /ordlista/
    utbildning för brottsförebyggande samordnare → /stod-till-kommuner/ /kalender/ /arbetet-i-dalarna/
    statsbidrag → /stod-till-kommuner/ /stod-till-kommuner/pengar/
    Brå telefon kommuner → /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    medborgarlöfte vad är det → /ordlista/ /arbetet-i-dalarna/ /rapporter/processutvardering-fagersta-ludvika/ /aktuellt/avesta-medborgarloften/ /stod-till-kommuner/exempel/
    länsstyrelsens uppdrag → /uppdrag/
    regeringens strategi mot brott → /uppdrag/
    uppföljning av åtgärdsplanen → /lagen/ /stod-till-kommuner/lagesbild-och-atgardsplan/ /stod-till-kommuner/ny-samordnare/
    rapportera till fullmäktige → /lagen/ /stod-till-kommuner/ny-samordnare/
    metodstöd → /stod-till-kommuner/
    utvärdering kunskapsbaserat arbete → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/
    modell för trygga platser → /stod-till-kommuner/ /arbetet-i-dalarna/ /stod-till-kommuner/exempel/
    situationella åtgärder → /stod-till-kommuner/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    rådgivning våldsbejakande extremism → /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    handledning till gängsnacket → /gangsnacket/ /stod-till-kommuner/stod-fran-andra/
    lokal problembild → /stod-till-kommuner/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    utredningen bakom lagen → /lagen/`),
  misspelt: judge(`
    gängsnaket → /gangsnacket/ /lattlast/gangsnacket/
    orosamälan → /orolig-for-ett-barn/
    brotsofferjouren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    kvinofridslinjen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ / /lattlast/
    socialtjensten avesta → /kommuner/avesta/ /lattlast/kommuner/avesta/
    medborgar löfte avesta → /kommuner/avesta/ /aktuellt/avesta-medborgarloften/
    nyhets brev → /nyhetsbrev/
    kalendar → /kalender/
    person uppgifter → /personuppgifter/
    lät läst → /lattlast/
    sjelvmord → /for-unga/ /lattlast/for-unga/
    bedregeri → /utsatt-for-brott/
    smedjebaken → /kommuner/smedjebacken/ /lattlast/kommuner/smedjebacken/
    alvdalen socialtjanst → /kommuner/alvdalen/ /lattlast/kommuner/alvdalen/
    orolig for mitt barn → /orolig-for-ett-barn/ /lattlast/orolig-for-ett-barn/
    läges bild → /lagen/ /stod-till-kommuner/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    kammera bevakning → /lagen/
    avhoparsamordning → /for-unga/ /orolig-for-ett-barn/
    brottskade ersätning → /utsatt-for-brott/
    utvärdering fagerssta → /rapporter/processutvardering-fagersta-ludvika/ /rapporter/ /aktuellt/hogskolan-om-lagesrapporter/
    gäng snacket → /gangsnacket/ /lattlast/gangsnacket/
    oros anmälan → /orolig-for-ett-barn/
    brotts offer jouren → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    kvinno frids linjen → /utsatt-for-brott/ /lattlast/utsatt-for-brott/ / /lattlast/
    socjour borlenge → /kommuner/borlange/ /lattlast/kommuner/borlange/
    medborgarlöffte falun → /kommuner/falun/ /aktuellt/falun-medborgarlofte/
    nyhetbrev → /nyhetsbrev/
    ordlisst → /ordlista/
    cokies → /personuppgifter/
    lättlest svenska → /lattlast/
    självmorts linjen → /for-unga/ /lattlast/for-unga/
    blev luradd på pengar → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    hedmora → /kommuner/hedemora/ /lattlast/kommuner/hedemora/
    ratvik → /kommuner/rattvik/ /lattlast/kommuner/rattvik/
    vald i nara relation → /utsatt-for-brott/ /lattlast/utsatt-for-brott/
    åtgerdsplan → /lagen/ /stod-till-kommuner/ /ordlista/ /stod-till-kommuner/lagesbild-och-atgardsplan/
    grann samverkan → /uppdrag/ /kommuner/borlange/
    hopa av från gänget → /for-unga/ /lattlast/for-unga/ /orolig-for-ett-barn/
    statts bidrag → /stod-till-kommuner/ /stod-till-kommuner/pengar/
    människo handel → /kalender/manniskohandel-2018/`),
  practical: judge(`
    kontakta er → /kontakt/ /lattlast/kontakt/
    mejladress → /kontakt/ /lattlast/kontakt/
    presskontakt → /kontakt/
    prenumerera på nyhetsbrev → /nyhetsbrev/
    avregistrera nyhetsbrev → /nyhetsbrev/ /personuppgifter/
    kommande konferenser → /kalender/
    nyheter → /aktuellt/
    cookies → /personuppgifter/
    ta bort mina personuppgifter → /personuppgifter/
    skärmläsare → /tillganglighet/
    fel på sidan → /kontakt/ /tillganglighet/ /om-webbplatsen/
    lätt svenska → /lattlast/
    andra språk → /sprak/
    english → /en/ /sprak/
    العربية → /ar/ /sprak/
    türkçe → /tr/ /sprak/
    kurdiska → /ckb/ /sprak/
    vem står bakom webbplatsen → /om-webbplatsen/
    skriva ut sidan → /om-webbplatsen/
    alla sidor → /webbkarta/ /a-o/
    telefonnummer till länsstyrelsen → /kontakt/ /lattlast/kontakt/
    besöksadress länsstyrelsen falun → /kontakt/ /lattlast/kontakt/
    pressmeddelanden → /kontakt/
    beställa nyhetsbrevet → /nyhetsbrev/
    gamla nyhetsbrev → /nyhetsbrev/
    kalender i mobilen ics → /kalender/
    senaste nytt → /aktuellt/
    gdpr → /personuppgifter/
    dataskyddsombud → /personuppgifter/
    wcag → /tillganglighet/
    lämna synpunkter → /hjalpte/ /kontakt/
    enkla texter → /lattlast/
    byta språk → /sprak/
    arabiska → /ar/ /sprak/
    somali → /so/ /sprak/
    farsi → /fa/ /sprak/
    tigrinja → /ti/ /sprak/
    upphovsrätt → /om-webbplatsen/
    svåra ord → /ordlista/
    byar och orter → /kommuner/orter/`),
  nothing: judge(`
    bygglov
    brottning
    kontaktlinser
    falukorv
    sommarjobb
    lever
    tandläkare
    vargjakt
    fiskekort
    dansband`),
};

/** The half that is never looked at when the search is mended. */
export const unseen: Record<string, Judged[]> = {
  need: judge(`
    orkar inte leva → /for-unga/
    sambon misshandlar mig → /utsatt-for-brott/
    de vill att jag ska hålla i en väska åt dem → /for-unga/
    min styvpappa slår oss → /utsatt-for-brott/ /for-unga/
    någon tog på mig fast jag sa nej → /utsatt-for-brott/ /for-unga/
    han säger att han ska döda mig → /utsatt-for-brott/
    hur blir jag av med en skuld till gänget → /for-unga/
    mitt ex sprider bilder på mig → /utsatt-for-brott/ /for-unga/
    min lillebror hänger med fel folk → /orolig-for-ett-barn/ /gangsnacket/
    mormor blev lurad på sparpengarna i telefon → /utsatt-for-brott/
    jag gör mig själv illa → /for-unga/
    ångest → /for-unga/
    nån spårar min mobil → /sakrare-besok/ /utsatt-for-brott/
    mina bröder vaktar mig hela tiden → /utsatt-for-brott/ /for-unga/
    min son har massa pengar och dyra kläder → /gangsnacket/ /orolig-for-ett-barn/
    someone is threatening me → /en/ /utsatt-for-brott/
    i was raped → /en/ /utsatt-for-brott/
    jag har börjat slå min fru → /utsatt-for-brott/
    jag är så ensam → /for-unga/
    min dotter har rymt → /orolig-for-ett-barn/`),
  place: judge(`
    sollerön → /kommuner/mora/
    grängesberg → /kommuner/ludvika/
    grövelsjön → /kommuner/alvdalen/
    övdaln → /kommuner/alvdalen/
    lindvallen → /kommuner/malung-salen/
    bjursås → /kommuner/falun/
    horndal → /kommuner/avesta/
    siljansnäs → /kommuner/leksand/
    mockfjärd → /kommuner/gagnef/
    furudal → /kommuner/rattvik/
    dala järna → /kommuner/vansbro/
    ornäs → /kommuner/borlange/
    79490 → /kommuner/orsa/
    791 61 → /kommuner/falun/
    78334 → /kommuner/sater/
    municipality of gagnef → /kommuner/gagnef/
    socialjouren smedjebacken → /kommuner/smedjebacken/
    langshyttan → /kommuner/hedemora/`),
  spoken: judge(`
    vem ringer man om det är slagsmål på gatan → /utsatt-for-brott/ /kontakt/
    hur gör jag en polisanmälan på nätet → /utsatt-for-brott/
    får man ersättning om man blivit skadad av en förbrytare → /utsatt-for-brott/
    kan socialen få veta att det var jag som ringde → /orolig-for-ett-barn/
    hur lång tid har soc på sig att bestämma om utredning → /orolig-for-ett-barn/
    vilken kommun bor jag i → /kommuner/
    vilket telefonnummer har länsstyrelsen → /kontakt/
    hur ofta ska lägesbilden uppdateras → /lagen/ /stod-till-kommuner/lagesbild-och-atgardsplan/ /stod-till-kommuner/ny-samordnare/
    vem bestämmer över det brottsförebyggande arbetet i kommunen → /lagen/
    jag äger ett hyreshus och det är stökigt i trapphuset vad kan jag göra → /uppdrag/
    hur slutar jag få nyhetsbrevet → /nyhetsbrev/ /personuppgifter/
    finns gängsnacket på somaliska → /gangsnacket/ /so/ /sprak/
    kan man chatta med nån på natten → /for-unga/ /orolig-for-ett-barn/ /utsatt-for-brott/
    jag är döv hur larmar jag → /utsatt-for-brott/
    hur söker vår kommun statsbidrag från brå → /stod-till-kommuner/ /stod-till-kommuner/pengar/
    varför väljer gängen just barn → /gangsnacket/ /for-unga/
    can i talk to someone without giving my name → /en/ /for-unga/ /utsatt-for-brott/
    how do i leave a gang → /en/ /for-unga/
    hur tar jag bort det jag har sökt på så ingen ser → /sakrare-besok/
    får jag använda era texter i skolan → /om-webbplatsen/`),
  name: judge(`
    90 101 → /for-unga/
    lpo mora → /kommuner/mora/ /kommuner/
    FAS nätverksträff → /arbetet-i-dalarna/ /kalender/fas-anlagda-brander-2021/ /kalender/
    CVE → /stod-till-kommuner/ /stod-till-kommuner/stod-fran-andra/
    barriärer mot brott → /uppdrag/
    medborgarlöftena avesta → /aktuellt/avesta-medborgarloften/ /kommuner/avesta/
    ett dalarna fritt från våld → /aktuellt/ny-strategi-mot-vald/ /aktuellt/strategin-ar-lanserad/ /kalender/`),
  nothing: judge(`
    gängtapp
    stödstrumpor
    morakniv
    polkagrisar
    barnvagn
    bokföring
    deklaration
    orkidé
    parkeringstillstånd
    lagerlokal`),
};
