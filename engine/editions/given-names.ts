/**
 * Given names common in Britain, folded, without those that begin other things in papers as often (Victoria, Jordan,
 * Chelsea) or are everyday words (Will, Grant, Dawn): with a surname behind it, one names a person in any sentence.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'aaron abbie abby abdul abdullah abigail adam adebayo adele adrian afsana agnes ahmed aidan aileen aimee aisha ' +
    'akira alan alana alasdair alastair albert alec alejandro alex alexander alexandra alfie alfred ali alice alison ' +
    'alistair allan allison alun alyson amanda amelia amina amir amit amrit amy ana anastasia andrea andrew andy ' +
    'aneurin angela angus anil anita anja ann anna annabel anne annette annie anthony antony anya aoife archie arjun ' +
    'arthur ashley ashok audrey ayesha babs barbara barry beatrice becky belinda ben benedict benjamin bernadette ' +
    'bernard beth bethan bethany beverley bhavna bianca billy bob bobby brenda brendan brian bridget bronwen bruce ' +
    'bryan bryn caitlin callum calum cameron camilla carl carla carlos carly carmel carol carole caroline carolyn ' +
    'catherine cathy catriona cecilia ceri chantelle charles charlie chinedu chloe chris christina christine ' +
    'christopher claire clara clare claudia clive colette colin colleen conor corinne cormac craig cressida cyril ' +
    'daljit damian daniel danielle danny darragh darren dave david debbie deborah debra declan deepak deirdre delia ' +
    'delroy denis denise dennis derek dermot desmond diana diane dilip dipak dominic donald donna doreen dorota ' +
    'dorothy douglas duncan eddie edith edmund eduardo edward edwin efua eileen eilidh elaine eleanor elena eleri ' +
    'elisabeth elizabeth ella ellen ellie elliot elsie emeka emily emma emmanuel eoin eric erica erin esme esther ' +
    'ethan euan eugene eva evelyn ewa ewan fahad faisal farah farhan fatima felicity felix femi fergus fern fiona ' +
    'fionnuala folake frances francesca francis frederick freya funmi gabriel gareth garry gary gavin gaynor gemma ' +
    'geoff geoffrey george georgia georgina gerald geraldine gerard giles gillian gina giovanni giulia glenda glenys ' +
    'glynis godfrey gordon graeme graham greg gregory greta guillaume gurpreet gwen gwyneth habib hamish hamza hanna ' +
    'hannah harjit harpreet harriet harry harvey hasan hassan hayley hazel heather heidi helen helena henry hilary ' +
    'howard hugh hussain huw ian ibrahim ifeoma ikechukwu imogen imran ingrid ioan iona irene isaac isabel isabella ' +
    'isla isobel ivan ivor iwan jack jackie jacob jacqueline jaime jake jakub james jamie jan jane janet janice ' +
    'janine jasmine jason jatinder javed jay jayne jean jeff jeffrey jemima jennifer jenny jeremy jerome jessica ' +
    'jill jim jimmy joan joanna joanne jodie joe joel johan john johnny jon jonathan jonny joseph josephine josh ' +
    'joshua joyce juan jude judith julia julian julie juliet justin jyoti kamal kapil karen karim karl karolina ' +
    'kashif katarzyna kate katherine kathleen kathryn kathy katie kavita kay kayleigh keeley keiran keith kelly ' +
    'kelvin kenneth kenny keri kerry kevin khadija khalid kieran kim kimberley kiran kirsten kirsty krishna ' +
    'krzysztof kuldeep kumar kwame kyle lara laura lauren lawrence leah leanne lee leila lena leo leon leonard ' +
    'lesley leslie lewis liam linda lindsay lindsey lionel lisa lloyd lois lorna lorraine louis louisa louise lucas ' +
    'lucia lucinda lucy luis luke lydia lynda lyndsey lynn lynne lynsey maciej madeleine mair mairead malcolm ' +
    'malgorzata mandy manjit marcin marcus margaret maria marian marie marilyn mario marion mark marta martha martin ' +
    'martina martyn mary mateusz mathew matt matthew maureen maurice maxine meera megan meghan mehmet melanie ' +
    'melissa meryl michael michaela michal michelle mick miguel mike milena millie milo mina miranda miriam mohamed ' +
    'mohammad mohammed moira molly monica monika morag morgan morwenna moses muhammad muriel mustafa myra nadia ' +
    'naomi narinder natalia natalie natasha nathan neelam neil nerys ngozi niall niamh nicholas nick nicola nicole ' +
    'nigel nikhil nikki nina nisha noel nora noreen norma norman nuala olga oliver olivia olu oluwaseun omar oonagh ' +
    'orla oscar osman otto owen paddy pamela parveen pat patricia patrick paul paula pauline pawel pedro penelope penny ' +
    'perminder pete peter petra phil philip philippa phillip phoebe piet piotr polly poonam prakash pritesh priya ' +
    'rachael rachel rafael raj rajesh rajinder ralph ramesh rashid raymond rebecca reena reginald rhian rhiannon ' +
    'rhys ricardo richard rita rob robert roberta roberto robin rodney roger roisin roland ron ronald ronnie rory ' +
    'rosalind rosemary rosie rowena roxanne roy rukhsana rupert russell ruth ryan sabrina sadia sadie saira sajid ' +
    'sally salma sam samantha samina samir samuel sanjay sanjeev sarah saskia satnam saul scott sean sebastian ' +
    'selina serena shabana shane shannon sharon shaun sheila shelley sheryl shirley shona shreya sian simon simone ' +
    'sinead siobhan sofia sonia sonya sophia sophie stacey stan stanley stefan stella stephanie stephen steve steven ' +
    'stewart stuart sue sunil sunita suresh surinder susan susanna susie suzanne syed sylvia tahir tamara tamsin ' +
    'tania tanya tara tariq tasha terence teresa terri terry tessa thea thelma theo theodore theresa thomas tiffany ' +
    'tim timothy tina tobias toby tom tomasz tommy toni tony tracey tracy trevor trudy tyrone uma una ursula usha ' +
    'usman valentina valerie vanessa vera vernon veronica vicky victor vijay vikram vincent viv vivian vivien ' +
    'vivienne waleed walter wanda wayne wendy wesley wilfred william winifred winston wojciech yasmin yasmine ' +
    'yolanda yousef yusuf yvette yvonne zach zachary zahra zainab zara zeeshan zoe zofia zuzanna'
  ).split(' '),
);

/** Whether a folded word is a given name that says by itself that a name begins. */
export function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded);
}

/** Given names that people also write small and mean something else. */
const WORDS_AS_WELL: ReadonlySet<string> = new Set(
  (
    'barry bob carol dale fern gene harry hazel heather jack jay jean jimmy josh kelvin kit lee mark max mike nick ' +
    'norman oscar paddy pat penny peter polly rob robin roger rosemary sally scott stewart sue terry tommy tony una ' +
    'victor warren'
  ).split(' '),
);
/** Surnames common in Britain that are no word of any sentence. */
const SURNAMES: ReadonlySet<string> = new Set(
  (
    'adams ahmed akhtar allen anderson armstrong atkinson bailey barnes begum bennett brooks campbell chapman collins ' +
    'cunningham davidson davies dawson edwards elliott ellis evans ferguson fernandes gibson gonzalez griffiths hamilton ' +
    'harris harrison harvey henderson hughes hussain jackson jenkins johnson johnston jones kaur kelly kennedy khan ' +
    'lewis lloyd macdonald marshall matthews mcdonald mitchell morgan morris morrison murphy murray obrien oconnor ' +
    'oneill oreilly parkinson patel patterson phillips powell reynolds richards richardson roberts robertson robinson ' +
    'rogers ryan simpson singh smith stevens stevenson sullivan taylor thomas thompson thomson wallace watson ' +
    'wilkinson williams williamson wilson wright'
  ).split(' '),
);

/** Whether a folded word is a name and nothing else, so that a name it is although somebody wrote it small. */
export function isNoWord(folded: string): boolean {
  return SURNAMES.has(folded) || (GIVEN_NAMES.has(folded) && !WORDS_AS_WELL.has(folded));
}
