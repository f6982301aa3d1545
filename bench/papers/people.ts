/** Names of the invented people: common ones are very common, and there is a long tail. */
import { between, frequentFirst, pick, type Random } from './random.ts';

const GIVEN = `Wei Yang Michael David Li Jun Hao Yu Daniel Anna Thomas Xin Alexander Maria Lei Jing Peter Andrea Martin Jian
Sara Ahmed Yuki Carlos Elena Rahul Priya Hiroshi Laura Stefan Min-Jun Julia Ivan Sofia Mohamed Chen Katarzyna Zoë André
Łukasz Søren Hervé Jürgen François José Nguyễn Ananya Fatima Kwame Ingrid Tomáš Olga Giulia Mehmet Noa Amir Aiko Ravi
Emily James Robert John Sarah Benjamin Samuel Rebecca Lucas Hannah`.split(/\s+/u);

const FAMILY = `Wang Li Zhang Liu Chen Yang Kim Lee Huang Zhao Wu Zhou Park Xu Sun Ma Singh Zhu Kumar Nguyen Guo Lin Tan Gupta
Smith Müller Johnson Tanaka Sharma Garcia Schmidt Rossi Silva Suzuki Martin Brown Cohen Jones Ivanov Sato Khan Choi Patel
Williams Fischer Weber Lopez Rodriguez Jensen Hansen Andersson Novák Kowalski Dubois Bernard Petrov Popov Ali Hassan
Okafor Mensah Yılmaz Öztürk Papadopoulos Ferrari Bianchi Moreau Laurent Santos Pereira O'Brien Murphy McDonald Levy Katz
Friedman Goldberg Jégou Łukaszewicz Šimić Horváth Nagy Popescu van den Berg-Bakker de Vries Iyer Rao Reddy Das`.split(/\s+/u);

const SYLLABLES = 'ka ro mi ta len ber go sti mar vin del ra no ha ken ster wil do fer la su per ti mon'.split(' ');
const INITIALS = 'A B C D E F G H J K L M N P R S T W'.split(' ');

/** Family names in the tail beyond those above. */
const RARE = 8_000;

const given = frequentFirst(GIVEN, 0.7, 3);
const family = frequentFirst([...FAMILY, ...Array.from({ length: RARE }, (_, at) => rareName(at))], 0.95, 4);

/** A person's name, as sources spell it. */
export function personName(random: Random): string {
  const initial = random() < 0.2 ? ` ${pick(random, INITIALS)}.` : '';
  return `${given(random)}${initial} ${family(random)}`;
}

/** How many people wrote a paper: mostly two to six. */
export function howMany(random: Random): number {
  return random() < 0.03 ? between(random, 12, 40) : between(random, 1, 4) + between(random, 0, 3);
}

/** The family name with this number, spelled with syllables as digits. */
function rareName(number: number): string {
  let name = '';
  for (let rest = number + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) name += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}
