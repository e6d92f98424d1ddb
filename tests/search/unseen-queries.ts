import { type Judged, judge } from './queries.ts';

// Written by somebody who read the pages and never saw the search. Both halves have the same kinds. The search may be
// mended by what goes wrong in the first; the second is only measured, so that its figures say how strangers are answered.
// A place is judged by the register of places and postcodes: its municipality's page is the answer.

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
    har sprungit hemifrån → /for-unga/`),
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
    bolänge → /kommuner/borlange/`),
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
    vad kom utvärderingen i ludvika fram till → /rapporter/processutvardering-fagersta-ludvika/ /aktuellt/hogskolan-om-lagesrapporter/`),
  name: judge(`
    1 1 2 → /utsatt-for-brott/ /kontakt/ /orolig-for-ett-barn/ /for-unga/ /
    for unga → /for-unga/
    ANDT → /kalender/handlingsplan-andt-2016/
    202100-2429 → /kontakt/ /om-webbplatsen/
    BRÅ → /lagen/ /stod-till-kommuner/ /uppdrag/
    11414 → /utsatt-for-brott/ /kontakt/ /orolig-for-ett-barn/ /for-unga/ /
    mall åtgärdsplan → /stod-till-kommuner/ /lagen/
    SOU 2021:49 → /lagen/`),
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
    hur ofta ska lägesbilden uppdateras → /lagen/
    vem bestämmer över det brottsförebyggande arbetet i kommunen → /lagen/
    jag äger ett hyreshus och det är stökigt i trapphuset vad kan jag göra → /uppdrag/
    hur slutar jag få nyhetsbrevet → /nyhetsbrev/ /personuppgifter/
    finns gängsnacket på somaliska → /gangsnacket/ /so/ /sprak/
    kan man chatta med nån på natten → /for-unga/ /orolig-for-ett-barn/ /utsatt-for-brott/
    jag är döv hur larmar jag → /utsatt-for-brott/
    hur söker vår kommun statsbidrag från brå → /stod-till-kommuner/
    varför väljer gängen just barn → /gangsnacket/ /for-unga/
    can i talk to someone without giving my name → /en/ /for-unga/ /utsatt-for-brott/
    how do i leave a gang → /en/ /for-unga/
    hur tar jag bort det jag har sökt på så ingen ser → /sakrare-besok/
    får jag använda era texter i skolan → /om-webbplatsen/`),
  name: judge(`
    90 101 → /for-unga/
    lpo mora → /kommuner/mora/ /kommuner/
    FAS nätverksträff → /arbetet-i-dalarna/ /kalender/fas-anlagda-brander-2021/ /kalender/
    CVE → /stod-till-kommuner/
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
