/** Words that say nothing of what a paper is about: those that hold English together, and those of every abstract. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against all almost along also although always am among an and another any are around as
at be because been before being below between both but by can cannot could did do does doing done down during each either
else enough especially etc even ever every few first for from further had has have having he hence her here hers him his how
however i if in indeed instead into is it its itself just last least less like made mainly make makes many may me might more
moreover most much must my namely near nearly neither never no nor not now of off often on once one only onto or other others
our ours out over own per perhaps quite rather s same second several shall she should since so some still such t than that
the their theirs them then there therefore these they this those though three through throughout thus to together too toward
towards two under until up upon us use used uses using usually various very via was we well were what when where whereas
whether which while who whom whose why will with within without would yet you your
abstract achieve achieves apply applied approach approaches based better compared demonstrate demonstrates different et al
existing experiment experiments find finds improve improved improves introduce introduces method methods new novel outperform
outperforms paper performance present presents problem problems propose proposed proposes provide provides recent result
results show shown shows significant significantly state art study task tasks work works`.split(/\s+/u),
);
