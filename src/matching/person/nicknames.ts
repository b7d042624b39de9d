/** Short forms of given names that no spelling rule finds: `Bill` is `William`. Written by hand; each line is one group. */
const GROUPS = `
alexander alex sasha sascha aleksandr alessandro alejandro alexandre
albert bert al
alfred fred alf
andrew andy drew andreas andre andrei andrey
anthony tony antonio antoine anton
antonia toni
abigail abby
barbara barb babs
benjamin ben benny
caroline carolyn carrie
catherine katherine kate cathy kathy katie kathryn cathryn kathleen katarina ekaterina katya
charles charlie chuck chas carlos karl carl
christine christina tina chris chrissy christiane
christopher chris kit christoph christophe
daniel dan danny danny
david dave davey
deborah debra deb debbie
dmitry dima dmitri dmitriy dimitri
donald don donny
dorothy dot dottie
edward ed eddie ted ned eduard eduardo
edwin ed
elizabeth liz beth betty betsy eliza lisa elisabeth elise libby
emily em emma
eugene gene evgeny evgenii yevgeny
francis frank fran francesco francisco paco
frances fran
frederick fred freddy fritz friedrich
gabriel gabe
george georg jorge giorgio
gerald gerry jerry
gregory greg grigory
harold harry hal
helen elena helena yelena lena
henry harry hank heinrich enrique henri
jacob jake jack jakob
james jim jimmy jamie
janet jan
jeffrey jeff geoffrey geoff
jennifer jen jenny
jessica jess jessie
john jack johnny jon jan johann johannes juan jean giovanni ivan hans
jonathan jon
joseph joe joey josef jose giuseppe josep pepe
joshua josh
judith judy
katarzyna kasia
kenneth ken kenny
kimberly kim
lawrence larry laurence lars
leonard len lenny leo
louis lou luis luigi lewis
louise lou
malgorzata gosia
margaret maggie meg peggy marge greta margarita rita
martin marty
mary maria marie mia molly
matthew matt matteo mathieu matthias mateo
maximilian max
michael mike mick mikhail michel miguel michele mikael micha
mitchell mitch
nathaniel nathan nat nate
nicholas nick nico nicolas nikolai nikolay nicola klaus
oliver ollie
pamela pam
patricia pat patty trish
patrick pat paddy
paul pablo paolo pavel
peter pete petr pedro pietro pierre piotr
philip phil phillip philippe felipe
rachel rae
raymond ray
rebecca becky becca
reginald reg
richard rick dick rich ricky ricardo riccardo
robert rob bob bobby robbie roberto bert
roger rog
ronald ron ronnie
russell russ
samantha sam
samuel sam sammy
sandra sandy
sergey sergei serge sergio
stanley stan
stephanie steph
stephen steven steve stefan stephan stefano
susan sue suzanne susanne susanna susie
theodore ted theo
thomas tom tommy tomas
timothy tim
tobias toby
valentina valya
veronica ronnie
victoria vicky tori
victor vic viktor
vincent vince vin
vladimir vlad volodymyr vova
walter walt
wenceslaus vaclav
wilhelm willy will
william bill will billy willy wilhelm guillaume guillermo
yuri yury iurii yurii juri
zachary zach zack
`;

const lines = GROUPS.trim().split('\n');
const leaders = lines.map((line) => line.slice(0, line.indexOf(' ')));
const groupsOf = new Map<string, Set<number>>();
for (const [group, line] of lines.entries())
  for (const name of line.split(' ')) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(group));

/** Whether two folded given names are forms of one name. */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  const others = groupsOf.get(b);
  if (groups === undefined || others === undefined) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
}

/** First letters of the names that a folded given name can be short for: `Bill` is looked up as `William` too. */
export function initialsOfForms(name: string): string[] {
  return [...(groupsOf.get(name) ?? [])].map((group) => leaders[group]?.slice(0, 1) ?? '');
}
