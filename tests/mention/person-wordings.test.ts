import { describe, expect, it } from 'vitest';
import { findPeople } from '../../knowledge/mention/person.ts';
import { articleOf } from '../support/article.ts';
import { segmentOf } from '../support/segment.ts';

type Row = [rank: string | null, name: string, role: string | null, side: string | null];

const peopleIn = (text: string): Row[] =>
  findPeople({ ...articleOf('x'), text }, segmentOf(text)).map(({ rank, name, role, side }) => [
    rank,
    name,
    role,
    side,
  ]);

describe('how ministries and outlets present people', () => {
  it.each<[string, ...Row[]]>([
    [
      'Vice Minister Kim Jun-ho, Director Park Sun-young and General Lee Mar-eun met.',
      [null, 'Kim Jun-ho', 'Vice Minister', null],
      [null, 'Park Sun-young', 'Director', null],
      ['General', 'Lee Mar-eun', null, null],
    ],
    [
      'The ministers Olav Berg and Ana Ruiz co-chaired the meeting.',
      [null, 'Olav Berg', null, null],
      [null, 'Ana Ruiz', null, null],
    ],
    ['Trade and Industry Minister Ana Ruiz spoke.', [null, 'Ana Ruiz', 'Trade and Industry Minister', null]],
    [
      'Defence and War Veterans Affairs Minister Ana Ruiz led the Zimbabwean side.',
      [null, 'Ana Ruiz', 'Defence and War Veterans Affairs Minister', 'Zimbabwe'],
    ],
    [
      'Minister Delegate in charge of the National Ports Administration Omar Zaki and US Assistant Secretary of Trade Ann Lee co-chaired the meeting.',
      [null, 'Omar Zaki', 'Minister Delegate in charge of the National Ports Administration', null],
      [null, 'Ann Lee', 'Assistant Secretary of Trade', 'US'],
    ],
    ['Minister in charge of Fisheries Omar Zaki spoke.', [null, 'Omar Zaki', 'Minister in charge of Fisheries', null]],
    [
      'Deputy Minister in charge of the Merchant Navy Omar Zaki spoke.',
      [null, 'Omar Zaki', 'Deputy Minister in charge of the Merchant Navy', null],
    ],
    [
      'State Secretary responsible for Trade Omar Zaki spoke.',
      [null, 'Omar Zaki', 'State Secretary responsible for Trade', null],
    ],
    [
      'Speaker of the Storting (the Norwegian parliament) Olav Berg spoke.',
      [null, 'Olav Berg', 'Speaker of the Storting', 'Norway'],
    ],
    [
      'The talks were held under the co-chair of Deputy Minister of National Defence Sen. Lt. Gen. Tran Van Kiem and Indian Defence Secretary Anurag Bhalla.',
      ['Sen. Lt. Gen.', 'Tran Van Kiem', 'Deputy Minister of National Defence', null],
      [null, 'Anurag Bhalla', 'Defence Secretary', 'India'],
    ],
    [
      'They met under the joint chair of Minister Ana Ruiz and Snr. Lt. Gen. Tran Van Kiem.',
      [null, 'Ana Ruiz', 'Minister', null],
      ['Snr. Lt. Gen.', 'Tran Van Kiem', null, null],
    ],
    ['They met under the chair of the Minister of Ports Ana Ruiz.', [null, 'Ana Ruiz', 'Minister of Ports', null]],
    [
      'The talks were held under the co-chair of Indian Defence Secretary Anurag Bhalla and Sen Lt Gen Tran Van Kiem.',
      [null, 'Anurag Bhalla', 'Defence Secretary', 'India'],
      ['Sen Lt Gen', 'Tran Van Kiem', null, null],
    ],
    [
      'Sen. Ana Ruiz, co-chair of the Ports Committee, spoke.',
      [null, 'Ana Ruiz', 'co-chair of the Ports Committee', null],
    ],
    [
      'Olav Berg, Foreign Minister of Norway and current Chairman of the Nordic Council, headed the Norwegian side.',
      [null, 'Olav Berg', 'Foreign Minister of Norway and current Chairman of the Nordic Council', 'Norway'],
    ],
    [
      "It was co-chaired by Executive Vice-President of the European Commission Jan Visser, Canada's Minister of Environment and Climate Change, Paul Roy, and Chinese Minister of Ecology and Environment Li Weiming.",
      [null, 'Jan Visser', 'Executive Vice-President of the European Commission', 'EU'],
      [null, 'Paul Roy', 'Minister of Environment and Climate Change', 'Canada'],
      [null, 'Li Weiming', 'Minister of Ecology and Environment', 'China'],
    ],
    [
      'Omar Zaki, Minister Delegate in charge of Foreign Trade, spoke.',
      [null, 'Omar Zaki', 'Minister Delegate in charge of Foreign Trade', null],
    ],
    [
      'The Vice Minister responsible for Foreign Trade Omar Zaki spoke.',
      [null, 'Omar Zaki', 'Vice Minister responsible for Foreign Trade', null],
    ],
    [
      'Ann Lee, Minister of Ports of Kenya and acting Minister of Trade, co-chaired.',
      [null, 'Ann Lee', 'Minister of Ports of Kenya and acting Minister of Trade', 'Kenya'],
    ],
    [
      'Ann Lee, Minister of Ports of Kenya and current Norwegian Ambassador Olav Berg co-chaired.',
      [null, 'Ann Lee', 'Minister of Ports of Kenya', 'Kenya'],
      [null, 'Olav Berg', 'Ambassador', 'Norway'],
    ],
    [
      'Ann Lee, Minister of Ports and current chair of the committee, led the team.',
      [null, 'Ann Lee', 'Minister of Ports and current chair of the committee', null],
    ],
    [
      'Minister of Ports Ann Lee and current Minister of Trade Olav Berg co-chaired.',
      [null, 'Ann Lee', 'Minister of Ports', null],
      [null, 'Olav Berg', 'Minister of Trade', null],
    ],
    [
      'Ann Lee, Minister of Ports and head of the Harbour Agency, led the team.',
      [null, 'Ann Lee', 'Minister of Ports and head of the Harbour Agency', null],
    ],
    [
      'Ann Lee, Minister of Ports and head of the Harbour Agency Olav Berg met.',
      [null, 'Ann Lee', 'Minister of Ports', null],
      [null, 'Olav Berg', 'head of the Harbour Agency', null],
    ],
    [
      'Speaker of the Seimas (parliament) Ann Lee and Olav Berg, Speaker of the Storting (the Norwegian parliament), met.',
      [null, 'Ann Lee', 'Speaker of the Seimas', null],
      [null, 'Olav Berg', 'Speaker of the Storting', null],
    ],
    [
      "Kenya's Trade and Fisheries Minister Ann Lee, the Agriculture and Forestry Minister Olav Berg and Omar Zaki met.",
      [null, 'Ann Lee', 'Trade and Fisheries Minister', 'Kenya'],
      [null, 'Olav Berg', 'Agriculture and Forestry Minister', null],
      [null, 'Omar Zaki', null, null],
    ],
    [
      "It was chaired by Danish Minister of Ports Jan Visser, Kenya's Minister of Trade, Paul Roy, and Peru's Minister of Fisheries, Ana Ruiz.",
      [null, 'Jan Visser', 'Minister of Ports', 'Denmark'],
      [null, 'Paul Roy', 'Minister of Trade', 'Kenya'],
      [null, 'Ana Ruiz', 'Minister of Fisheries', 'Peru'],
    ],
    [
      'Danish Minister of Ports Jan Visser, the European Commissioner for Trade, Paul Roy, and Ana Ruiz met.',
      [null, 'Jan Visser', 'Minister of Ports', 'Denmark'],
      [null, 'Paul Roy', 'Commissioner for Trade', 'EU'],
      [null, 'Ana Ruiz', null, null],
    ],
    [
      "Minister of Ports Jan Visser, Denmark's chief negotiator, Ana Ruiz, Deputy Minister of Peru, and Omar Zaki met.",
      [null, 'Jan Visser', 'Minister of Ports', 'Denmark'],
      [null, 'Ana Ruiz', 'Deputy Minister of Peru', 'Peru'],
      [null, 'Omar Zaki', null, null],
    ],
    [
      'Fisheries and Oceans Minister Ann Lee of Canada met.',
      [null, 'Ann Lee', 'Fisheries and Oceans Minister', 'Canada'],
    ],
    [
      'Secretary, Defence Production, Ministry of Ports and A Kirillov, First Deputy Director of the Federal Agency for Supervision of Shipbuilding co-chaired the meeting.',
      [null, '', 'Secretary, Defence Production, Ministry of Ports', null],
      [null, 'A Kirillov', 'First Deputy Director of the Federal Agency for Supervision of Shipbuilding', null],
    ],
    [
      'The meeting was co-chaired by Secretary, Defence Production, Ministry of Ports and A Kirillov, First Deputy Director of the Federal Agency for Supervision of Shipbuilding.',
      [null, '', 'Secretary, Defence Production, Ministry of Ports', null],
      [null, 'A Kirillov', 'First Deputy Director of the Federal Agency for Supervision of Shipbuilding', null],
    ],
    [
      'Secretary (Road Transport) Shri Anil Bose and First Deputy Director of Federal Agency for Technical Cooperation, Belarus Mr A Kirillov co-chaired the meeting.',
      [null, 'Anil Bose', 'Secretary (Road Transport)', null],
      [null, 'A Kirillov', 'First Deputy Director of Federal Agency for Technical Cooperation, Belarus', 'Belarus'],
    ],
    [
      'Lt Gen (R) Tariq-ul-Haq Khan, secretary defence, led the Pakistani side.',
      ['Lt Gen', 'Tariq-ul-Haq Khan', 'secretary defence', 'Pakistan'],
    ],
    [
      'Lieutenant General (retd) Humayun Aziz, the defence secretary, and Brig (Retd.) K Bose, additional secretary, met.',
      ['Lieutenant General', 'Humayun Aziz', 'defence secretary', null],
      ['Brig', 'K Bose', 'additional secretary', null],
    ],
    [
      'Senior Official for Arms Control and International Security C.S. Elton Park headed the US delegation.',
      [null, 'C.S. Elton Park', 'Senior Official for Arms Control and International Security', 'US'],
    ],
    [
      'The dialogue was chaired by U.S. Deputy Assistant Secretary of State for Western Hemisphere Affairs, Emma Mendez and Spain’s Secretary of State for Latin America, the Caribbean and Spanish in the World, Juan Ferrán Tello.',
      [null, 'Emma Mendez', 'Deputy Assistant Secretary of State for Western Hemisphere Affairs', 'US'],
      [
        null,
        'Juan Ferrán Tello',
        'Secretary of State for Latin America, the Caribbean and Spanish in the World',
        'Spain',
      ],
    ],
    [
      'Finance Minister of Ukraine, Serhiy Marko, and European Commission Director-General for Neighborhood and Enlargement Negotiations, Gert Jan Kopp, co-chaired the round.',
      [null, 'Serhiy Marko', 'Finance Minister of Ukraine', 'Ukraine'],
      [
        null,
        'Gert Jan Kopp',
        'European Commission Director-General for Neighborhood and Enlargement Negotiations',
        'EU',
      ],
    ],
    [
      'It was opened by European Commission Director-General for Neighborhood and Enlargement Negotiations Gert Jan Kopp.',
      [
        null,
        'Gert Jan Kopp',
        'European Commission Director-General for Neighborhood and Enlargement Negotiations',
        'EU',
      ],
    ],
    [
      'Among them were Deputy Prime Minister for Restoration of Ukraine Oleks Kubra, Energy Minister Ivan Halko and Minister of Justice Olha Maliuk.',
      [null, 'Oleks Kubra', 'Deputy Prime Minister for Restoration of Ukraine', 'Ukraine'],
      [null, 'Ivan Halko', 'Energy Minister', null],
      [null, 'Olha Maliuk', 'Minister of Justice', null],
    ],
    [
      'The Minister for Europe and the French Foreign Minister, Laurent Fabre are its hosts.',
      [null, 'Laurent Fabre', 'Foreign Minister', 'France'],
    ],
    [
      'Minister of Economy, Trade, and Industry Hagi Koto on Friday met Minister of Trade Anna Wells.',
      [null, 'Hagi Koto', 'Minister of Economy, Trade, and Industry', null],
      [null, 'Anna Wells', 'Minister of Trade', null],
    ],
    [
      'The dialogue was co-chaired by Executive Vice-President Marek Dombro on the EU side and by Foreign Minister Kenji Aoki and Trade Minister Hiro Kanda from the Japanese side.',
      [null, 'Marek Dombro', 'Executive Vice-President', 'EU'],
      [null, 'Kenji Aoki', 'Foreign Minister', null],
      [null, 'Hiro Kanda', 'Trade Minister', 'Japan'],
    ],
    [
      'It was led by Joint Secretary Asha Rao from the Indian side and Director General Piotr Nowak from the Polish side.',
      [null, 'Asha Rao', 'Joint Secretary', 'India'],
      [null, 'Piotr Nowak', 'Director General', 'Poland'],
    ],
    [
      'It was attended from the Indian side by Ravi Menon, Joint Secretary, and from the Omani side by Said Al Habsi, Director of Policy.',
      [null, 'Ravi Menon', 'Joint Secretary', 'India'],
    ],
    [
      'National Security Advisor Jason Summers of the United States, National Security Secretariat Secretary General Akita Toru of Japan, and National Security Office Director Kim Sung-nam of the Republic of Korea (ROK) met in Honolulu.',
      [null, 'Jason Summers', 'National Security Advisor', 'US'],
      [null, 'Akita Toru', 'National Security Secretariat Secretary General', 'Japan'],
      [null, 'Kim Sung-nam', 'National Security Office Director', 'South Korea'],
    ],
    [
      'Minister of Defence Harjono hosted his counterpart, President Subroto said.',
      [null, 'Harjono', 'Minister of Defence', null],
      [null, 'Subroto', 'President', null],
    ],
    [
      'It was led by Minister of Defence Harjono and Defence Secretary Girish.',
      [null, 'Harjono', 'Minister of Defence', null],
      [null, 'Girish', 'Defence Secretary', null],
    ],
    [
      'Hon. Peter Tsiamu, Senator Penny Wells, Dame Losa Naomi and Baroness Goldsmith of Kew spoke.',
      [null, 'Peter Tsiamu', null, null],
      [null, 'Penny Wells', 'Senator', null],
      [null, 'Losa Naomi', null, null],
      [null, 'Goldsmith', null, null],
    ],
    [
      'Adm. (ret.) Rob Bauer and Ms. Anne Keast, Director for Asia, spoke.',
      ['Adm.', 'Rob Bauer', null, null],
      [null, 'Anne Keast', 'Director for Asia', null],
    ],
    [
      'Foreign Minister Bui Thanh Lam met his Lao, Thai and Malaysian counterparts Saleum Kommavong, Maris Sangsri and Mohamad Hashim.',
      [null, 'Bui Thanh Lam', 'Foreign Minister', null],
      [null, 'Saleum Kommavong', null, 'Laos'],
      [null, 'Maris Sangsri', null, 'Thailand'],
      [null, 'Mohamad Hashim', null, 'Malaysia'],
    ],
    [
      'The delegation was led by Mr Omar Farouk from the MFA and Ms Lina Haddad of the Ministry of Trade.',
      [null, 'Omar Farouk', null, null],
      [null, 'Lina Haddad', null, null],
    ],
    [
      "Prime Minister of Malaysia Dato' Seri Anwar Idris and Dato' Sri Mohamad bin Hashim met.",
      [null, 'Anwar Idris', 'Prime Minister of Malaysia', 'Malaysia'],
      [null, 'Mohamad bin Hashim', null, null],
    ],
    [
      'Sheikh Mohammed bin Ibrahim bin Jassim Al Marwan, Prime Minister and Minister of Foreign Affairs of Qatar, met Khalid al-Mansour and Abdullah ibn Saud.',
      [
        null,
        'Mohammed bin Ibrahim bin Jassim Al Marwan',
        'Prime Minister and Minister of Foreign Affairs of Qatar',
        'Qatar',
      ],
      [null, 'Khalid al-Mansour', null, null],
      [null, 'Abdullah ibn Saud', null, null],
    ],
    [
      'The foreign secretary of Bangladesh, Masud Alam Khan, and Indian high commissioner Pranay Varma-Rao co-chaired the consultations.',
      [null, 'Masud Alam Khan', 'foreign secretary of Bangladesh', 'Bangladesh'],
      [null, 'Pranay Varma-Rao', 'high commissioner', 'India'],
    ],
    [
      'The consultations were led by Ambassador (ret.) Omar Daher, Secretary-General of the Ministry of Foreign Affairs and Expatriates of Jordan, and H.E. Mme Nadia Benali, Secretary of State to the Minister of Industry and Trade, in charge of Foreign Trade of Morocco.',
      [null, 'Omar Daher', 'Secretary-General of the Ministry of Foreign Affairs and Expatriates of Jordan', 'Jordan'],
      [null, 'Nadia Benali', 'Secretary of State to the Minister of Industry and Trade', null],
    ],
    [
      'The Joint Committee was co-chaired by Ms Karin Ulfsson, Deputy Director-General for Trade at the Swedish Ministry for Foreign Affairs, and Dr Pham Quoc Bao, Director of the European-American Market Department under the Ministry of Industry and Trade.',
      [
        null,
        'Karin Ulfsson',
        'Deputy Director-General for Trade at the Swedish Ministry for Foreign Affairs',
        'Sweden',
      ],
      [
        null,
        'Pham Quoc Bao',
        'Director of the European-American Market Department under the Ministry of Industry and Trade',
        null,
      ],
    ],
    [
      'Co-chairs: Ms. Tanya Reddy, Deputy Director-General: Americas, Department of International Relations and Cooperation (South Africa) and Mr. Carlos Duarte, Undersecretary for Africa, Itamaraty (Brazil).',
      [
        null,
        'Tanya Reddy',
        'Deputy Director-General: Americas, Department of International Relations and Cooperation',
        'South Africa',
      ],
      [null, 'Carlos Duarte', 'Undersecretary for Africa, Itamaraty', 'Brazil'],
    ],
    [
      'The dialogue was co-chaired by Acting Under Secretary of State for Arms Control and International Security Bonita Jensen and Second Permanent Under-Secretary Rory MacLeod.',
      [null, 'Bonita Jensen', 'Acting Under Secretary of State for Arms Control and International Security', 'US'],
      [null, 'Rory MacLeod', 'Second Permanent Under-Secretary', null],
    ],
    [
      'Vice-President of the European Commission for Democracy and Demography Dora Sutic opened the forum with Albanian Deputy Prime Minister and Minister of Infrastructure and Energy Belinda Balu.',
      [null, 'Dora Sutic', 'Vice-President of the European Commission for Democracy and Demography', 'EU'],
      [null, 'Belinda Balu', 'Deputy Prime Minister and Minister of Infrastructure and Energy', 'Albania'],
    ],
    [
      'Deputy Minister of Foreign Affairs of the Republic of Kazakhstan Roman Vasilev and EEAS Managing Director for Russia, Eastern Partnership, Central Asia, regional cooperation and OSCE Mikael Sieber chaired the Cooperation Committee.',
      [null, 'Roman Vasilev', 'Deputy Minister of Foreign Affairs of the Republic of Kazakhstan', 'Kazakhstan'],
      [
        null,
        'Mikael Sieber',
        'EEAS Managing Director for Russia, Eastern Partnership, Central Asia, regional cooperation and OSCE',
        'EU',
      ],
    ],
    [
      "Prime Minister Manasseh Sogo and Samoa's Prime Minister Losa, along with Foreign Minister Tavita, attended.",
      [null, 'Manasseh Sogo', 'Prime Minister', null],
      [null, 'Losa', 'Prime Minister', 'Samoa'],
      [null, 'Tavita', 'Foreign Minister', null],
    ],
    [
      "Solomon Islands' Minister for Foreign Affairs and External Trade, Hon. Peter Shanel Agova, led the delegation.",
      [null, 'Peter Shanel Agova', 'Minister for Foreign Affairs and External Trade', 'Solomon Islands'],
    ],
    [
      'The Philippine side was headed by Undersecretary for Policy Ma. Theresa Lazar-Cruz while the Indonesian panel was headed by Director General for Law and International Treaties Amrih Jinang.',
      [null, 'Ma. Theresa Lazar-Cruz', 'Undersecretary for Policy', 'Philippines'],
      [null, 'Amrih Jinang', 'Director General for Law and International Treaties', 'Indonesia'],
    ],
    [
      "Cabinet Secretary for Defence Hon. Soila Kasaine and US Chargé d'Affaires Marc Dillar opened the forum.",
      [null, 'Soila Kasaine', 'Cabinet Secretary for Defence', null],
      [null, 'Marc Dillar', "Chargé d'Affaires", 'US'],
    ],
    [
      "Nigeria's Chief of Defence Staff, General Christopher Gambo Musa, and Ghana's Chief of the Defence Staff, Lt Gen Thomas Opoku-Mensah, led their teams.",
      ['General', 'Christopher Gambo Musa', 'Chief of Defence Staff', 'Nigeria'],
      ['Lt Gen', 'Thomas Opoku-Mensah', 'Chief of the Defence Staff', 'Ghana'],
    ],
    [
      'The delegation was led by Major-General (Rtd) Dr. Julius Bio Karanja, the Permanent Secretary.',
      ['Major-General', 'Julius Bio Karanja', 'Permanent Secretary', null],
    ],
    [
      "The talks were co-chaired by the EU's Deputy Secretary General for Political Affairs of the EEAS, Mr Enzo Morra, and the Deputy Minister of Foreign Affairs of Iran, Dr Ali Baghi Rad.",
      [null, 'Enzo Morra', 'Deputy Secretary General for Political Affairs of the EEAS', 'EU'],
      [null, 'Ali Baghi Rad', 'Deputy Minister of Foreign Affairs of Iran', 'Iran'],
    ],
    [
      'The meeting was presided over by Vice Minister of Foreign Affairs Nguyen Thi Mai Hanh and French Ministry for Europe and Foreign Affairs Secretary-General Anne Marie Delcourt.',
      [null, 'Nguyen Thi Mai Hanh', 'Vice Minister of Foreign Affairs', null],
      [null, 'Anne Marie Delcourt', 'Ministry for Europe and Foreign Affairs Secretary-General', 'France'],
    ],
    [
      'Deputy Defence Minister General Hoang Van Chinh and Japanese Administrative Vice-Minister of Defense Masuoka Kazuo co-chaired the dialogue.',
      ['General', 'Hoang Van Chinh', 'Deputy Defence Minister', null],
      [null, 'Masuoka Kazuo', 'Administrative Vice-Minister of Defense', 'Japan'],
    ],
    [
      "Chinese Foreign Ministry's Department of Arms Control Director-General Sun Xiaoming and his Pakistani counterpart Muhammad Kamil Anwar, Director General (Arms Control and Disarmament), co-chaired the talks.",
      [null, 'Sun Xiaoming', 'Department of Arms Control Director-General', 'China'],
      [null, 'Muhammad Kamil Anwar', 'Director General (Arms Control and Disarmament)', 'Pakistan'],
    ],
    [
      "Australia's Ambassador for Cyber Affairs and Critical Technology, Brendan Downes, and India's Joint Secretary (Cyber Diplomacy), Muanpuii Sanga, co-chaired.",
      [null, 'Brendan Downes', 'Ambassador for Cyber Affairs and Critical Technology', 'Australia'],
      [null, 'Muanpuii Sanga', 'Joint Secretary (Cyber Diplomacy)', 'India'],
    ],
    [
      'The seventh round was co-chaired by Mr. Muanpuii Sanga, Joint Secretary, Cyber Diplomacy Division, Ministry of External Affairs and Mr. Brendan Downes, Ambassador for Cyber Affairs.',
      [null, 'Muanpuii Sanga', 'Joint Secretary, Cyber Diplomacy Division, Ministry of External Affairs', 'India'],
      [null, 'Brendan Downes', 'Ambassador for Cyber Affairs', null],
    ],
    [
      'Turkish Defence Minister Yaşar Güleryüz, Chief of General Staff Gen. Metin Gürakar and Azerbaijani Defense Minister Col. Gen. Zakir Hasanli met in Kars.',
      [null, 'Yaşar Güleryüz', 'Defence Minister', 'Türkiye'],
      ['Gen.', 'Metin Gürakar', 'Chief of General Staff', null],
      ['Col. Gen.', 'Zakir Hasanli', 'Defense Minister', 'Azerbaijan'],
    ],
    [
      'Minister of National Defence of the Republic of Poland Władysław Kosiniak and German Federal Minister of Defence Boris Pistor chaired the consultations.',
      [null, 'Władysław Kosiniak', 'Minister of National Defence of the Republic of Poland', 'Poland'],
      [null, 'Boris Pistor', 'Federal Minister of Defence', 'Germany'],
    ],
    [
      'Mr. Said Mussa Kalume, Principal Secretary, State Department for Trade, led the Kenyan side while the Ugandan team was led by Amb. Richard Kabonera.',
      [null, 'Said Mussa Kalume', 'Principal Secretary, State Department for Trade', 'Kenya'],
      [null, 'Richard Kabonera', 'Amb.', 'Uganda'],
    ],
    [
      'Co-chaired by Rear Admiral Nirbhay Babna, Assistant Chief of Naval Staff (Foreign Cooperation & Intelligence) (ACNS (FCI)), and Captain Lee Jae-ho, Director of Naval Policy.',
      [
        'Rear Admiral',
        'Nirbhay Babna',
        'Assistant Chief of Naval Staff (Foreign Cooperation & Intelligence) (ACNS (FCI))',
        null,
      ],
      ['Captain', 'Lee Jae-ho', 'Director of Naval Policy', null],
    ],
    [
      'The meeting was co-chaired by Shri Vishwesh Nagi, JS (International Cooperation), MoD and Mr Armando Paolo Bianchi, Director of Policy.',
      [null, 'Vishwesh Nagi', 'JS (International Cooperation), MoD', null],
      [null, 'Armando Paolo Bianchi', 'Director of Policy', null],
    ],
    [
      "Uzbekistan's Minister of Investment, Industry and Trade Laziz Karimbek and Deputy Prime Minister Aleksei Overko of Russia headed the commission.",
      [null, 'Laziz Karimbek', 'Minister of Investment, Industry and Trade', 'Uzbekistan'],
      [null, 'Aleksei Overko', 'Deputy Prime Minister', 'Russia'],
    ],
    [
      'Russian Deputy Prime Minister - Minister of Industry and Trade Denis Mantur chaired the Russian part; the Indian part was led by Dr. S. Jaisingh.',
      [null, 'Denis Mantur', 'Deputy Prime Minister - Minister of Industry and Trade', 'Russia'],
      [null, 'S. Jaisingh', null, 'India'],
    ],
    [
      'First Deputy Chairman of the Cabinet of Ministers of the Kyrgyz Republic Daniyar Amangeld opened the session.',
      [
        null,
        'Daniyar Amangeld',
        'First Deputy Chairman of the Cabinet of Ministers of the Kyrgyz Republic',
        'Kyrgyzstan',
      ],
    ],
    [
      "The Co-Chairs, Ms Wendy Sherbrook (United States) and Mr Ryabko (Russia), issued a Co-Chairs' Statement.",
      [null, 'Wendy Sherbrook', 'Co-Chairs', 'US'],
      [null, 'Ryabko', 'Co-Chairs', 'Russia'],
    ],
    [
      'Colonel Ali Mansoor al-Kaabi, on behalf of the UAE, and Wing Commander Nisar Haq, for Pakistan, signed the minutes.',
      ['Colonel', 'Ali Mansoor al-Kaabi', null, 'UAE'],
      ['Wing Commander', 'Nisar Haq', null, 'Pakistan'],
    ],
    [
      'Lieutenant General Yaseen Al Mansouri, Commander of the Royal Navy of Oman, arrived.',
      ['Lieutenant General', 'Yaseen Al Mansouri', 'Commander of the Royal Navy of Oman', 'Oman'],
    ],
    [
      "Under Secretary of Defense for Policy Eldon Colby-Hart, his Korean counterpart Deputy Minister for National Defense Policy Cho Min-rae, and Japan's Director General for Defense Policy Ono Koichi led the DTT.",
      [null, 'Eldon Colby-Hart', 'Under Secretary of Defense for Policy', 'US'],
      [null, 'Cho Min-rae', 'Deputy Minister for National Defense Policy', 'South Korea'],
      [null, 'Ono Koichi', 'Director General for Defense Policy', 'Japan'],
    ],
    [
      'The Fijian delegation was headed by Ratu Inoke Kubu, whereas Commodore Philip Pokana led the PNG team.',
      [null, 'Inoke Kubu', null, 'Fiji'],
      ['Commodore', 'Philip Pokana', null, 'Papua New Guinea'],
    ],
    [
      "General Thierry Barthe, French Chief of the Defence Staff, and General Sir Rory Wakeham, the UK's Chief of the General Staff, chaired.",
      ['General', 'Thierry Barthe', 'Chief of the Defence Staff', 'France'],
      ['General', 'Rory Wakeham', 'Chief of the General Staff', 'UK'],
    ],
    [
      'Lord Ahmad of Wimble, Minister of State for South Asia, and Baroness Chapman of Darling co-chaired the talks.',
      [null, 'Ahmad', 'Minister of State for South Asia', null],
      [null, 'Chapman', null, null],
    ],
    [
      'It was hosted by His Excellency Sayyid Badr bin Harib bin Hamood Alharthi, Foreign Minister, and H.E. Shaikh Salman bin Khalifa, Minister of Finance and National Economy.',
      [null, 'Badr bin Harib bin Hamood Alharthi', 'Foreign Minister', null],
      [null, 'Salman bin Khalifa', 'Minister of Finance and National Economy', null],
    ],
    [
      'Dr. the Hon. Kerry Rawlins, Prime Minister of Trinidad and Tobago, and Senator the Hon. Karina Jones, Minister of Foreign Affairs of Jamaica, co-chaired.',
      [null, 'Kerry Rawlins', 'Prime Minister of Trinidad and Tobago', 'Trinidad and Tobago'],
      [null, 'Karina Jones', 'Minister of Foreign Affairs of Jamaica', 'Jamaica'],
    ],
    [
      "Thai Permanent Secretary for Defence General Sanitchanog Sangkachan and Singapore's Permanent Secretary (Defence) Chan Heng Loo co-chaired.",
      ['General', 'Sanitchanog Sangkachan', 'Permanent Secretary for Defence', 'Thailand'],
      [null, 'Chan Heng Loo', 'Permanent Secretary (Defence)', 'Singapore'],
    ],
    [
      "Tuvalu's Finance Minister, Seve Paiti, is chair of the meeting, its secretary Henry Pupu said.",
      [null, 'Seve Paiti', 'Finance Minister', 'Tuvalu'],
      [null, 'Henry Pupu', 'secretary', null],
    ],
    [
      'Foreign Minister Bui Thanh Lam met his Lao, Thai and Malaysian counterparts Saleum Kommavong, Maris Sangsri and Mohamad Hashim.',
      [null, 'Bui Thanh Lam', 'Foreign Minister', null],
      [null, 'Saleum Kommavong', null, 'Laos'],
      [null, 'Maris Sangsri', null, 'Thailand'],
      [null, 'Mohamad Hashim', null, 'Malaysia'],
    ],
    [
      'Defence Minister Rina Sethi hosted her counterparts Kenji Nara of Japan, Richard Marlow of Australia and Gilberto Teo of the Philippines.',
      [null, 'Rina Sethi', 'Defence Minister', null],
      [null, 'Kenji Nara', null, 'Japan'],
      [null, 'Richard Marlow', null, 'Australia'],
      [null, 'Gilberto Teo', null, 'Philippines'],
    ],
    [
      'The minister and his Omani counterpart, Sayyid Badr Alharthi, reviewed ties.',
      [null, 'Badr Alharthi', null, 'Oman'],
    ],
    [
      'Secretary Anton Blinker and his counterparts, Minister Penny Wan and Minister Chrys Freeman, released a joint statement.',
      [null, 'Anton Blinker', 'Secretary', null],
      [null, 'Penny Wan', 'Minister', null],
      [null, 'Chrys Freeman', 'Minister', null],
    ],
    [
      "Rear Admiral John Mensah, his Togolese counterpart Captain Koffi Adjei, and Benin's Chief of Naval Staff Captain Jean Leon Olatun gathered.",
      ['Rear Admiral', 'John Mensah', null, null],
      ['Captain', 'Koffi Adjei', null, 'Togo'],
      ['Captain', 'Jean Leon Olatun', 'Chief of Naval Staff', 'Benin'],
    ],
    [
      'Air Marshal (Retd) Samir Nath, Colonel (Retd.) P S Gill and Cmde (R) Zafar Iqbal spoke.',
      ['Air Marshal', 'Samir Nath', null, null],
      ['Colonel', 'P S Gill', null, null],
      ['Cmde', 'Zafar Iqbal', null, null],
    ],
    [
      'The talks were led by Ms Paula Wiersma, director-general of political affairs at the Dutch foreign ministry, and Vice Foreign Minister Deng Lin.',
      [null, 'Paula Wiersma', 'director-general of political affairs at the Dutch foreign ministry', 'Netherlands'],
      [null, 'Deng Lin', 'Vice Foreign Minister', null],
    ],
    [
      "Director-General for International Cooperation and Partnerships at the European Commission Koen Doren and Rwanda's Minister of Finance and Economic Planning Uziel Ndagi co-chaired the policy dialogue.",
      [
        null,
        'Koen Doren',
        'Director-General for International Cooperation and Partnerships at the European Commission',
        'EU',
      ],
      [null, 'Uziel Ndagi', 'Minister of Finance and Economic Planning', 'Rwanda'],
    ],
    [
      "Kenya's Principal Secretary for Foreign Affairs, Dr. Abraham Korir, and the United Kingdom's Director for East Africa and the Great Lakes, Ms Emma Wade-Small, co-chaired the Strategic Dialogue.",
      [null, 'Abraham Korir', 'Principal Secretary for Foreign Affairs', 'Kenya'],
      [null, 'Emma Wade-Small', 'Director for East Africa and the Great Lakes', 'UK'],
    ],
    [
      "Co-chaired by Deputy Secretary of the Department of Foreign Affairs and Trade Elly Lawson and Vice Minister Fernando Aguilar, the senior officials' talks reviewed trade.",
      [null, 'Elly Lawson', 'Deputy Secretary of the Department of Foreign Affairs and Trade', null],
      [null, 'Fernando Aguilar', 'Vice Minister', null],
    ],
    [
      'The Joint Commission was co-chaired by Minister of Transport and Communications of Georgia, Levan Davitadze and Deputy Chairman of the Board of the State Customs Committee of Uzbekistan, Oybek Norov.',
      [null, 'Levan Davitadze', 'Minister of Transport and Communications of Georgia', 'Georgia'],
      [null, 'Oybek Norov', 'Deputy Chairman of the Board of the State Customs Committee of Uzbekistan', 'Uzbekistan'],
    ],
    [
      'Head of the State Secretariat of the Security Council Aleksandr Volfo and Deputy Secretary of the Security Council of the Russian Federation Aleksandr Venedik chaired.',
      [null, 'Aleksandr Volfo', 'Head of the State Secretariat of the Security Council', null],
      [null, 'Aleksandr Venedik', 'Deputy Secretary of the Security Council of the Russian Federation', 'Russia'],
    ],
    [
      'Minister of State (MoS) for External Affairs Meenakshi Lekhi-Rao and MoS Kirti Wadkar led the delegation.',
      [null, 'Meenakshi Lekhi-Rao', 'Minister of State (MoS) for External Affairs', null],
      [null, 'Kirti Wadkar', 'MoS', null],
    ],
    [
      'Union Minister of Commerce and Industry Pankaj Goel and US Secretary of Commerce Gina Rayner co-chaired the Commercial Dialogue.',
      [null, 'Pankaj Goel', 'Union Minister of Commerce and Industry', 'India'],
      [null, 'Gina Rayner', 'Secretary of Commerce', 'US'],
    ],
    [
      'Additional Secretary (Americas) J P Singha and Chilean Vice Minister of Foreign Affairs Gloria de la Vega met in Santiago.',
      [null, 'J P Singha', 'Additional Secretary (Americas)', null],
      [null, 'Gloria de la Vega', 'Vice Minister of Foreign Affairs', 'Chile'],
    ],
    [
      'The Deputy National Security Adviser, Vikas Mishra, and the Deputy Secretary of the National Security Council of Armenia, Mr. Armen Abazyan held talks.',
      [null, 'Vikas Mishra', 'Deputy National Security Adviser', null],
      [null, 'Armen Abazyan', 'Deputy Secretary of the National Security Council of Armenia', 'Armenia'],
    ],
    [
      'Ministers Ahmed Attar of Algeria and Ayman Safwan of Jordan met; Ministers Tan and Wong attended.',
      [null, 'Ahmed Attar', 'Ministers', 'Algeria'],
      [null, 'Ayman Safwan', 'Ministers', 'Jordan'],
      [null, 'Tan', 'Ministers', null],
      [null, 'Wong', 'Ministers', null],
    ],
    [
      'Chief Executive of the Defence Science and Technology Laboratory Paul Hollin and DRDO Chairman Sameer Kamat spoke.',
      [null, 'Paul Hollin', 'Chief Executive of the Defence Science and Technology Laboratory', null],
      [null, 'Sameer Kamat', 'DRDO Chairman', 'India'],
    ],
    [
      'His Royal Highness Prince Khalid bin Faris bin Abdullah, Minister of Defense, received Lieutenant General (Staff) Hassan Rahman.',
      [null, 'Khalid bin Faris bin Abdullah', 'Minister of Defense', null],
      ['Lieutenant General', 'Hassan Rahman', null, null],
    ],
    [
      "Israel's Ministry of Defense Director General Maj. Gen. (Res.) Eyal Zamir-Katz and India's Defence Secretary Giridhar Aranya co-chaired the JWG.",
      ['Maj. Gen.', 'Eyal Zamir-Katz', 'Ministry of Defense Director General', 'Israel'],
      [null, 'Giridhar Aranya', 'Defence Secretary', 'India'],
    ],
    [
      "Lieutenant-General Jenny Corrigan and Vice-Admiral (ret'd) Marc Noonan spoke.",
      ['Lieutenant-General', 'Jenny Corrigan', null, null],
      ['Vice-Admiral', 'Marc Noonan', null, null],
    ],
    [
      'Presidential envoy for climate Selvin Hart and Special Presidential Envoy for Climate John Kerrigan chaired.',
      [null, 'Selvin Hart', 'Presidential envoy for climate', null],
      [null, 'John Kerrigan', 'Special Presidential Envoy for Climate', null],
    ],
    [
      'U.S. Under Secretary of State for Economic Growth, Energy, and the Environment Jose W. Fernandes and Mongolian Deputy Foreign Minister Munkhjin Batsukh met.',
      [null, 'Jose W. Fernandes', 'Under Secretary of State for Economic Growth, Energy, and the Environment', 'US'],
      [null, 'Munkhjin Batsukh', 'Deputy Foreign Minister', 'Mongolia'],
    ],
    [
      'Director General of the Department of North American and Oceanian Affairs of the Ministry of Foreign Affairs of China Yang Rui and Assistant Secretary of State for East Asian and Pacific Affairs Daniel Kirsten spoke.',
      [
        null,
        'Yang Rui',
        'Director General of the Department of North American and Oceanian Affairs of the Ministry of Foreign Affairs of China',
        'China',
      ],
      [null, 'Daniel Kirsten', 'Assistant Secretary of State for East Asian and Pacific Affairs', 'US'],
    ],
    [
      'The EU delegation was led by Paola Pampini, Deputy Managing Director for Asia-Pacific at the European External Action Service, and the ROK delegation by Yun Seong, Director-General for European Affairs.',
      [
        null,
        'Paola Pampini',
        'Deputy Managing Director for Asia-Pacific at the European External Action Service',
        'EU',
      ],
      [null, 'Yun Seong', 'Director-General for European Affairs', 'South Korea'],
    ],
    [
      'Ukraine was represented by Taras Kovalko, Deputy Minister of Economy – Trade Representative of Ukraine.',
      [null, 'Taras Kovalko', 'Deputy Minister of Economy – Trade Representative of Ukraine', 'Ukraine'],
    ],
    [
      "PM Varma's visit and Foreign Minister Arazi's remarks followed. President Tolegen's adviser Erzhan Kasym spoke.",
      [null, 'Varma', 'PM', null],
      [null, 'Arazi', 'Foreign Minister', null],
      [null, 'Tolegen', 'President', null],
      [null, 'Erzhan Kasym', 'adviser', null],
    ],
    [
      "Mali's Abdoulaye Dembo and Niger's Bakary Issa Sanda were received by Sergei Lavrin.",
      [null, 'Abdoulaye Dembo', null, 'Mali'],
      [null, 'Bakary Issa Sanda', null, 'Niger'],
      [null, 'Sergei Lavrin', null, null],
    ],
    [
      'Mr. Tran Quoc Vinh, Vice Minister of Industry and Trade, head of the Vietnamese sub-committee, and Mr. Moon Dong-min, Deputy Minister for Trade of the Republic of Korea, co-chaired.',
      [null, 'Tran Quoc Vinh', 'Vice Minister of Industry and Trade', null],
      [null, 'Moon Dong-min', 'Deputy Minister for Trade of the Republic of Korea', 'South Korea'],
    ],
    [
      'Army Chief General Upendra Dwivedi and Chief of Ground Self-Defense Force General Morishita Yasunori co-chaired staff talks.',
      ['General', 'Upendra Dwivedi', 'Army Chief', null],
      ['General', 'Morishita Yasunori', 'Chief of Ground Self-Defense Force', null],
    ],
    [
      'Commissioner for Political Affairs, Peace and Security of the African Union Commission, Amb. Bankole Adeyi, and EU High Representative/Vice-President Kaisa Kalda co-chaired.',
      [
        null,
        'Bankole Adeyi',
        'Commissioner for Political Affairs, Peace and Security of the African Union Commission',
        'African Union',
      ],
      [null, 'Kaisa Kalda', 'High Representative/Vice-President', 'EU'],
    ],
    [
      'Foreign Secretary Vikas Mishra Wednesday met US Deputy Secretary Kurt Cammell in Delhi.',
      [null, 'Vikas Mishra', 'Foreign Secretary', null],
      [null, 'Kurt Cammell', 'Deputy Secretary', 'US'],
    ],
    ['Foreign Minister Wang Lin Monday said the talks would go on.', [null, 'Wang Lin', 'Foreign Minister', null]],
    [
      'Defence Minister Rajan Singh Tuesday chaired the meeting with Tanzanian Defence Minister Stella Tarimo.',
      [null, 'Rajan Singh', 'Defence Minister', null],
      [null, 'Stella Tarimo', 'Defence Minister', 'Tanzania'],
    ],
    [
      'Mr. Speaker, Minister for Home Affairs K Shanmugan and Second Minister for Home Affairs Joanna Teo-Lim co-chaired.',
      [null, 'K Shanmugan', 'Minister for Home Affairs', null],
      [null, 'Joanna Teo-Lim', 'Second Minister for Home Affairs', null],
    ],
    [
      'The Indian delegation comprised Joint Secretary (DIC) Vishal Nagi, Air Cmde P K Das and Ms Ritu Jain.',
      [null, 'Vishal Nagi', 'Joint Secretary (DIC)', null],
      ['Air Cmde', 'P K Das', null, null],
      [null, 'Ritu Jain', null, null],
    ],
    [
      'The 4th Dialogue was co-chaired by Ms. Muana Sanga, Joint Secretary (Disarmament and International Security Affairs) in the Ministry of External Affairs of India and Mr. Pablo Arrocha, Director-General for the United Nations in the Ministry of Foreign Affairs of Mexico.',
      [
        null,
        'Muana Sanga',
        'Joint Secretary (Disarmament and International Security Affairs) in the Ministry of External Affairs of India',
        'India',
      ],
      [
        null,
        'Pablo Arrocha',
        'Director-General for the United Nations in the Ministry of Foreign Affairs of Mexico',
        'Mexico',
      ],
    ],
    [
      'Co-chairing the meeting were Vice Minister for Bilateral and Multilateral Relations Gelson Ulloa and Ambassador-at-large Ravi Bansal.',
      [null, 'Gelson Ulloa', 'Vice Minister for Bilateral and Multilateral Relations', null],
      [null, 'Ravi Bansal', 'Ambassador-at-large', null],
    ],
    [
      'Leading the Tongan side is Secretary for Foreign Affairs Mahe Tupouniua Fonua; the Samoan side is led by Peseta Leota Sione, CEO of the Ministry of Foreign Affairs and Trade.',
      [null, 'Mahe Tupouniua Fonua', 'Secretary for Foreign Affairs', 'Tonga'],
      [null, 'Peseta Leota Sione', 'CEO of the Ministry of Foreign Affairs and Trade', 'Samoa'],
    ],
    [
      'Under the co-chairmanship of Deputy Foreign Minister Murat Tilegen and Director General for Asia at MOFA Lee Sang-ryol, the consultations took place.',
      [null, 'Murat Tilegen', 'Deputy Foreign Minister', null],
      [null, 'Lee Sang-ryol', 'Director General for Asia at MOFA', null],
    ],
    [
      'The talks were headed by A. V. Ostrovsky, Deputy Chief of the Directorate, and K. B. Nair, Additional Director General.',
      [null, 'A. V. Ostrovsky', 'Deputy Chief of the Directorate', null],
      [null, 'K. B. Nair', 'Additional Director General', null],
    ],
    [
      'Dr V G Somana, Drugs Controller General of India, and Ms Anna Wolff, head of unit at the Federal Ministry of Health, co-chaired the Joint Working Group on health.',
      [null, 'V G Somana', 'Drugs Controller General of India', 'India'],
      [null, 'Anna Wolff', 'head of unit at the Federal Ministry of Health', null],
    ],
    [
      "Ministry of Mines Joint Secretary Farida Naik and Argentina's Undersecretary of Mining Promotion and Sustainable Development, Jorge González co-chaired the 2nd JWG.",
      [null, 'Farida Naik', 'Ministry of Mines Joint Secretary', null],
      [null, 'Jorge González', 'Undersecretary of Mining Promotion and Sustainable Development', 'Argentina'],
    ],
    [
      'Assistant Minister Ahn Eun-joo of the Ministry of Foreign Affairs of the Republic of Korea and Deputy Secretary Jan Hutton of the Department of Foreign Affairs and Trade of Australia chaired.',
      [null, 'Ahn Eun-joo', 'Assistant Minister', 'South Korea'],
      [null, 'Jan Hutton', 'Deputy Secretary', 'Australia'],
    ],
    [
      'Ambassador Extraordinary and Plenipotentiary of the Republic of Belarus to China Alexander Chernov and Vice Governor Zhang Xin met.',
      [
        null,
        'Alexander Chernov',
        'Ambassador Extraordinary and Plenipotentiary of the Republic of Belarus to China',
        'Belarus',
      ],
      [null, 'Zhang Xin', 'Vice Governor', null],
    ],
    [
      'The Kuwaiti side was chaired by Assistant Foreign Minister for Asia Affairs Ambassador Samir Hayek, while the Indian side was headed by Aseem Mahajan, Joint Secretary (Gulf), MEA.',
      [null, 'Samir Hayek', 'Assistant Foreign Minister for Asia Affairs', 'Kuwait'],
      [null, 'Aseem Mahajan', 'Joint Secretary (Gulf), MEA', 'India'],
    ],
    [
      'Secretary (CPV & OIA) in the MEA Arun Chatterji and First Deputy Minister Ms Olga Petrova signed.',
      [null, 'Arun Chatterji', 'Secretary (CPV & OIA) in the MEA', 'India'],
      [null, 'Olga Petrova', 'First Deputy Minister', null],
    ],
    [
      'EU Commissioner for Trade and Economic Security, Interinstitutional Relations and Transparency Maroš Šefkov and Minister Pankaj Goel co-chaired.',
      [
        null,
        'Maroš Šefkov',
        'Commissioner for Trade and Economic Security, Interinstitutional Relations and Transparency',
        'EU',
      ],
      [null, 'Pankaj Goel', 'Minister', null],
    ],
    [
      'The US delegation was led by Principal Deputy Assistant Secretary of Defense for Indo-Pacific Security Affairs Jeremiah Royle and the Philippine delegation by Undersecretary Ignacio Madriaga.',
      [
        null,
        'Jeremiah Royle',
        'Principal Deputy Assistant Secretary of Defense for Indo-Pacific Security Affairs',
        'US',
      ],
      [null, 'Ignacio Madriaga', 'Undersecretary', 'Philippines'],
    ],
    [
      'Denmark’s Minister for Development Cooperation and Global Climate Policy Dan Jorgens, and Kenya’s Cabinet Secretary for Environment, Climate Change and Forestry Soila Tumaini chaired.',
      [null, 'Dan Jorgens', 'Minister for Development Cooperation and Global Climate Policy', 'Denmark'],
      [null, 'Soila Tumaini', 'Cabinet Secretary for Environment, Climate Change and Forestry', 'Kenya'],
    ],
    [
      'Permanent Secretary in the Ministry of Defence Rose Mbabazi-Kato and Commander Land Forces Lt Gen Kato Muhumuza opened talks.',
      [null, 'Rose Mbabazi-Kato', 'Permanent Secretary in the Ministry of Defence', null],
      ['Lt Gen', 'Kato Muhumuza', 'Commander Land Forces', null],
    ],
    [
      'Brigadier General (Dr.) Joakim Mwangi, Brig. Gen. (Ret.) Oyoo Were and Major (Gen) Alois Mutua spoke.',
      ['Brigadier General', 'Joakim Mwangi', null, null],
      ['Brig. Gen.', 'Oyoo Were', null, null],
      ['Major', 'Alois Mutua', null, null],
    ],
    [
      'Vietnamese Deputy Minister of National Defence Senior Lieutenant General Hoang Van Chinh and UK Minister of State for Indo-Pacific Caroline West held the dialogue.',
      ['Senior Lieutenant General', 'Hoang Van Chinh', 'Deputy Minister of National Defence', 'Vietnam'],
      [null, 'Caroline West', 'Minister of State for Indo-Pacific', 'UK'],
    ],
    [
      "Sir Simon Gass-Brown, the Prime Minister's Special Representative, and Hon'ble Smt. Nirmala Seth met Shri S. Janardan.",
      [null, 'Simon Gass-Brown', "Prime Minister's Special Representative", null],
      [null, 'Nirmala Seth', null, null],
      [null, 'S. Janardan', null, null],
    ],
    [
      '"We will go on," said Deputy Foreign Minister Andrei Rudin. Spokesperson for the MFA Maria Zotova commented.',
      [null, 'Andrei Rudin', 'Deputy Foreign Minister', null],
      [null, 'Maria Zotova', 'Spokesperson for the MFA', null],
    ],
    [
      'Interior Minister Nancy Fraser of Germany and her French colleague Bruno Retaud chaired the council.',
      [null, 'Nancy Fraser', 'Interior Minister', 'Germany'],
      [null, 'Bruno Retaud', null, 'France'],
    ],
    [
      'Ukrainian President Vasyl Zelenko and NATO chief Mart Ruiter opened the Ukraine-NATO Council.',
      [null, 'Vasyl Zelenko', 'President', 'Ukraine'],
      [null, 'Mart Ruiter', 'chief', 'NATO'],
    ],
    [
      "The commission was co-chaired by Vietnam's Minister of Agriculture and Environment Do Duc Duong and Cuban Minister of Foreign Trade and Foreign Investment Oscar Perez-Olmo.",
      [null, 'Do Duc Duong', 'Minister of Agriculture and Environment', 'Vietnam'],
      [null, 'Oscar Perez-Olmo', 'Minister of Foreign Trade and Foreign Investment', 'Cuba'],
    ],
    [
      'Under the co-chairmanship of Deputy Minister of Economic Development of the Russian Federation Vladimir Ilmen and Deputy Minister of Investment and Foreign Trade of Uzbekistan Badriddin Abdi, the subcommittee met.',
      [null, 'Vladimir Ilmen', 'Deputy Minister of Economic Development of the Russian Federation', 'Russia'],
      [null, 'Badriddin Abdi', 'Deputy Minister of Investment and Foreign Trade of Uzbekistan', 'Uzbekistan'],
    ],
    [
      'The talks were co-chaired by Director of the First European Department of the Ministry of Foreign Affairs of Russia Artem Studen and his counterpart from the Belarusian MFA, Igor Fissen.',
      [
        null,
        'Artem Studen',
        'Director of the First European Department of the Ministry of Foreign Affairs of Russia',
        'Russia',
      ],
      [null, 'Igor Fissen', null, 'Belarus'],
    ],
    [
      'The Norwegian delegation was headed by Kjersti Rodsmoen, State Secretary, Ministry of Foreign Affairs; the Pakistani side was headed by Additional Secretary (Europe) Mr. Nabeel Muneer.',
      [null, 'Kjersti Rodsmoen', 'State Secretary, Ministry of Foreign Affairs', 'Norway'],
      [null, 'Nabeel Muneer', 'Additional Secretary (Europe)', 'Pakistan'],
    ],
    [
      'The sides were led by Ms. Ruchi Ghanash, Joint Secretary (South Asia-II), and Mr. Hassan Mousa, Additional Secretary at the Ministry of Foreign Affairs of the Maldives, respectively.',
      [null, 'Ruchi Ghanash', 'Joint Secretary (South Asia-II)', null],
      [null, 'Hassan Mousa', 'Additional Secretary at the Ministry of Foreign Affairs of the Maldives', 'Maldives'],
    ],
    [
      "Zimbabwe's Permanent Secretary for Defence Aaron Nhepera-Moyo, Zambia's Norman Chipasha and Botswana's Colonel Mothusi Pule chaired the sub-committees.",
      [null, 'Aaron Nhepera-Moyo', 'Permanent Secretary for Defence', 'Zimbabwe'],
      [null, 'Norman Chipasha', null, 'Zambia'],
      ['Colonel', 'Mothusi Pule', null, 'Botswana'],
    ],
    [
      'The Human Rights Dialogue was co-chaired by Ms. Luisa Ragnar, Head of the Human Rights Division of the European External Action Service, and Mr. Nguyen Le Thanh, Deputy Director General of the Department of International Organisations of the Ministry of Foreign Affairs.',
      [null, 'Luisa Ragnar', 'Head of the Human Rights Division of the European External Action Service', 'EU'],
      [
        null,
        'Nguyen Le Thanh',
        'Deputy Director General of the Department of International Organisations of the Ministry of Foreign Affairs',
        null,
      ],
    ],
    [
      'The EU side was led by Mr Gunther Wiegel, Managing Director for Asia and Pacific (EEAS) and the Bangladesh side by Mr. Shahin Karim, Secretary, Economic Relations Division (ERD).',
      [null, 'Gunther Wiegel', 'Managing Director for Asia and Pacific', 'EU'],
      [null, 'Shahin Karim', 'Secretary, Economic Relations Division (ERD)', 'Bangladesh'],
    ],
    [
      'Representing Kenya was Principal Secretary Roseline Njogu-Wambui; her Finnish counterpart was Under-Secretary of State Pasi Hellstrom.',
      [null, 'Roseline Njogu-Wambui', 'Principal Secretary', 'Kenya'],
      [null, 'Pasi Hellstrom', 'Under-Secretary of State', 'Finland'],
    ],
    [
      "Mexico's Secretary of Economy Marcelo Ebner and USTR Ambassador Katharine Tey co-hosted the FTC meeting with Canada's Mary Nguon.",
      [null, 'Marcelo Ebner', 'Secretary of Economy', 'Mexico'],
      [null, 'Katharine Tey', 'Ambassador', 'US'],
      [null, 'Mary Nguon', null, 'Canada'],
    ],
    [
      'Captain (N) Julian Barnard, Royal Canadian Navy, and Captain(Navy) Lim Wei, Singapore Navy, chaired the Navy-to-Navy talks.',
      ['Captain', 'Julian Barnard', null, 'Canada'],
      ['Captain(Navy)', 'Lim Wei', null, 'Singapore'],
    ],
    [
      'Chairperson of the Committee for State Security Lieutenant General Ivan Tertal-Novik and Secretary of the Security Council Marat Imanov took part.',
      ['Lieutenant General', 'Ivan Tertal-Novik', 'Chairperson of the Committee for State Security', null],
      [null, 'Marat Imanov', 'Secretary of the Security Council', null],
    ],
    [
      'The meeting brought together Foreign Ministers Sergei Aleinov, Maxim Ryzhik and Murat Nurtay, and Deputy Foreign Minister Mikhail Galuz.',
      [null, 'Sergei Aleinov', 'Foreign Ministers', null],
      [null, 'Maxim Ryzhik', 'Foreign Ministers', null],
      [null, 'Murat Nurtay', 'Foreign Ministers', null],
      [null, 'Mikhail Galuz', 'Deputy Foreign Minister', null],
    ],
    [
      'Prime Minister of Spain Pedro Sanz, President of the European Council Antero Costas and President Ulrike von der Linden presided.',
      [null, 'Pedro Sanz', 'Prime Minister of Spain', 'Spain'],
      [null, 'Antero Costas', 'President of the European Council', 'EU'],
      [null, 'Ulrike von der Linden', 'President', null],
    ],
    [
      'The Under-Secretary-General for Peace Operations, Jean-Pierre Lacroux, and the AU Commissioner, Mr Said Djinn, co-chaired the Joint Task Force.',
      [null, 'Jean-Pierre Lacroux', 'Under-Secretary-General for Peace Operations', null],
      [null, 'Said Djinn', 'Commissioner', 'African Union'],
    ],
    [
      'Vice-Minister for Foreign Affairs of Chile, Ms. Gloria de la Vega, and Vice-Minister for Foreign Trade of Colombia, Luis Felipe Quinto, co-chaired the council.',
      [null, 'Gloria de la Vega', 'Vice-Minister for Foreign Affairs of Chile', 'Chile'],
      [null, 'Luis Felipe Quinto', 'Vice-Minister for Foreign Trade of Colombia', 'Colombia'],
    ],
    [
      'Chairing the session, Saudi Assistant Minister of Defense for Executive Affairs Dr. Khaled bin Hussein Al-Bayan welcomed Undersecretary Lt Gen Ibrahim Nasser Al Alawi.',
      [null, 'Khaled bin Hussein Al-Bayan', 'Assistant Minister of Defense for Executive Affairs', 'Saudi Arabia'],
      ['Lt Gen', 'Ibrahim Nasser Al Alawi', 'Undersecretary', null],
    ],
    [
      'Director General Defence Cooperation and Standardization in the Indian MoD Vice Admiral (Retd) A B Singh and Deputy Chief Executive R K Lamba attended.',
      [
        'Vice Admiral',
        'A B Singh',
        'Director General Defence Cooperation and Standardization in the Indian MoD',
        'India',
      ],
      [null, 'R K Lamba', 'Deputy Chief Executive', null],
    ],
    [
      'Secretary of State in the Ministry of National Defence Paweł Zalew and Parliamentary State Secretary Silke Moller led the talks.',
      [null, 'Paweł Zalew', 'Secretary of State in the Ministry of National Defence', null],
      [null, 'Silke Moller', 'Parliamentary State Secretary', null],
    ],
    [
      'The co-chairs – Dr. Rajesh Gokhal, Secretary, Department of Biotechnology and Dr. Lars Hansen, Director, Danish Agency for Science and Higher Education – signed the minutes.',
      [null, 'Rajesh Gokhal', 'Secretary, Department of Biotechnology', null],
      [null, 'Lars Hansen', 'Director, Danish Agency for Science and Higher Education', 'Denmark'],
    ],
    [
      "Ms Usha Chandra, Deputy Secretary (Pacific), New Zealand's Ministry of Foreign Affairs and Trade, and Mr. Collin Beck-Riley, Permanent Secretary, Solomon Islands co-chaired.",
      [
        null,
        'Usha Chandra',
        "Deputy Secretary (Pacific), New Zealand's Ministry of Foreign Affairs and Trade",
        'New Zealand',
      ],
      [null, 'Collin Beck-Riley', 'Permanent Secretary, Solomon Islands', 'Solomon Islands'],
    ],
    [
      "Its Director, Wang Qiao of the China Coast Guard, and Kosei Murota, deputy assistant minister at Japan's foreign ministry, led the consultations.",
      [null, 'Wang Qiao', 'Director', 'China'],
      [null, 'Kosei Murota', "deputy assistant minister at Japan's foreign ministry", 'Japan'],
    ],
    [
      "Thailand's Supreme Commander Gen Songwit Noonpak and Malaysian Chief of Defence Forces Gen Tan Sri Mohd Nizam Jaffar jointly chaired the General Border Committee.",
      ['Gen', 'Songwit Noonpak', 'Supreme Commander', 'Thailand'],
      ['Gen', 'Mohd Nizam Jaffar', 'Chief of Defence Forces', 'Malaysia'],
    ],
    [
      `"We agreed," Finance Minister Christoph Lindberg said. Economy Minister Rupert Habermann, his French counterpart, Benoit Le Marchand, and Italy's Adolfo Urso-Bianchi agreed.`,
      [null, 'Christoph Lindberg', 'Finance Minister', null],
      [null, 'Rupert Habermann', 'Economy Minister', null],
      [null, 'Benoit Le Marchand', null, 'France'],
      [null, 'Adolfo Urso-Bianchi', null, 'Italy'],
    ],
    [
      "Co-chaired by Ethiopia's State Minister of Foreign Affairs, Ambassador Mesganu Arga-Bekele and South Sudan's Deputy Minister, Hon. Deng Dau, the commission closed.",
      [null, 'Mesganu Arga-Bekele', 'State Minister of Foreign Affairs', 'Ethiopia'],
      [null, 'Deng Dau', 'Deputy Minister', 'South Sudan'],
    ],
    [
      'The Joint Working Group was co-chaired by Joint Secretary, Department of Commerce, Ananth Swamy and Director, Ministry of Industry of Oman, Salim Al Harthy.',
      [null, 'Ananth Swamy', 'Joint Secretary, Department of Commerce', null],
      [null, 'Salim Al Harthy', 'Director, Ministry of Industry of Oman', 'Oman'],
    ],
    [
      "It was co-chaired by India's Secretary, Ministry of New and Renewable Energy, Bhupen Bhalla-Singh, and the Netherlands' Vice Minister for Climate Policy, Sofie Hermann.",
      [null, 'Bhupen Bhalla-Singh', 'Secretary, Ministry of New and Renewable Energy', 'India'],
      [null, 'Sofie Hermann', 'Vice Minister for Climate Policy', 'Netherlands'],
    ],
    [
      'Talks were headed by Shri L. Satya Srini, Special Secretary, Department of Commerce, Government of India and Mr. Amir Bin Taher, Secretary General, Ministry of Investment, Trade and Industry, Government of Malaysia.',
      [null, 'L. Satya Srini', 'Special Secretary, Department of Commerce, Government of India', 'India'],
      [
        null,
        'Amir Bin Taher',
        'Secretary General, Ministry of Investment, Trade and Industry, Government of Malaysia',
        'Malaysia',
      ],
    ],
    [
      'The delegations were led by Major General Luong Dinh Ho (Head of the Department of Foreign Relations) and Mr Kang Hwan-seok (Director-General, International Policy Bureau, MND).',
      ['Major General', 'Luong Dinh Ho', 'Head of the Department of Foreign Relations', null],
      [null, 'Kang Hwan-seok', 'Director-General, International Policy Bureau, MND', null],
    ],
    [
      'Deputy Prime Minister and Coordinating Minister for Infrastructure Agung Hari-Santo, Australian Treasurer Jem Chambers and Assistant Treasurer Andrew Leeson met.',
      [null, 'Agung Hari-Santo', 'Deputy Prime Minister and Coordinating Minister for Infrastructure', null],
      [null, 'Jem Chambers', 'Treasurer', 'Australia'],
      [null, 'Andrew Leeson', 'Assistant Treasurer', null],
    ],
    [
      'Mr Tomasz Kowal, Marshal of the Region, General Manager of Airbus Defence Jean Roux, and Boeing India president Salil Gupta-Rao attended.',
      [null, 'Tomasz Kowal', null, null],
      [null, 'Jean Roux', 'General Manager of Airbus Defence', null],
      [null, 'Salil Gupta-Rao', 'president', null],
    ],
    [
      'The next round will be chaired by Indonesian Defence Ministry Secretary-General Air Marshal Dani Ermawan-Putra and Australian Defence Secretary Greg Moriar.',
      ['Air Marshal', 'Dani Ermawan-Putra', 'Defence Ministry Secretary-General', 'Indonesia'],
      [null, 'Greg Moriar', 'Defence Secretary', 'Australia'],
    ],
    [
      "Malaysia's Chief Secretary to the Government Tan Sri Shamsul Azri and Brunei's Permanent Secretary at the Prime Minister's Office Dato Paduka Haji Ahmaddin co-chaired.",
      [null, 'Shamsul Azri', 'Chief Secretary to the Government', 'Malaysia'],
      [null, 'Ahmaddin', "Permanent Secretary at the Prime Minister's Office", 'Brunei'],
    ],
    [
      'Military Adviser to the Prime Minister Lt Gen Mohan Silva-Perera led the Sri Lankan team.',
      ['Lt Gen', 'Mohan Silva-Perera', 'Military Adviser to the Prime Minister', 'Sri Lanka'],
    ],
    [
      "Switzerland's State Secretary Alexandre Fasel-Meyer and, from the Indian side, Secretary (West) Tanmaya Lale-Rao, chaired the Political Dialogue.",
      [null, 'Alexandre Fasel-Meyer', 'State Secretary', 'Switzerland'],
      [null, 'Tanmaya Lale-Rao', 'Secretary (West)', 'India'],
    ],
    [
      'The dialogue was co-chaired by Defence Secretary General (Retd) Rohan Perera-Silva WWV RWP RSP USP ndc psc MPhil and his Peruvian counterpart Luis Paz.',
      ['General', 'Rohan Perera-Silva', 'Defence Secretary', null],
      [null, 'Luis Paz', null, 'Peru'],
    ],
    [
      'Gen Rohan Silva, RSP VSV psc, and Gen Juan Carlos PAZ RUIZ met Deputy Secretary General (Retd) Ana Rios.',
      ['Gen', 'Rohan Silva', null, null],
      ['Gen', 'Juan Carlos PAZ RUIZ', null, null],
      [null, 'Ana Rios', 'Deputy Secretary General (Retd)', null],
    ],
    [
      'Major General (Res) Amir Talmon, Defence Minister Sultan bin Omar and Director General Amir Ben-Tor met the Amir of Qatar.',
      ['Major General', 'Amir Talmon', null, null],
      [null, 'Sultan bin Omar', 'Defence Minister', null],
      [null, 'Amir Ben-Tor', 'Director General', null],
    ],
    [
      'Undersecretary for Bilateral Relations and ASEAN Affairs Ma. Rosa P. Quizon of the Department of Foreign Affairs (DFA) and Director for Europe and NATO Affairs Nils Aas spoke.',
      [null, 'Ma. Rosa P. Quizon', 'Undersecretary for Bilateral Relations and ASEAN Affairs', null],
      [null, 'Nils Aas', 'Director for Europe and NATO Affairs', null],
    ],
    [
      'Federal Minister for Planning, Development and Special Initiatives Asim Iqtidar and Minister for Roads, Bridges and Special Projects Nils Aas met.',
      [null, 'Asim Iqtidar', 'Federal Minister for Planning, Development and Special Initiatives', null],
      [null, 'Nils Aas', 'Minister for Roads, Bridges and Special Projects', null],
    ],
    [
      'Rosa Quispe, deputy secretary for Indo-Pacific trade policy, met Nils Aas, ambassador for climate change, and Major Ana Rios, director for arms control.',
      [null, 'Rosa Quispe', 'deputy secretary for Indo-Pacific trade policy', null],
      [null, 'Nils Aas', 'ambassador for climate change', null],
      ['Major', 'Ana Rios', 'director for arms control', null],
    ],
    [
      'Minister Rosa Quispe met her counterparts from Norway and the Netherlands, Nils Aas and Jan Smit, and later the counterparts of Chile: Juan Soto and Ana Rios.',
      [null, 'Rosa Quispe', 'Minister', null],
      [null, 'Nils Aas', null, 'Norway'],
      [null, 'Jan Smit', null, 'Netherlands'],
      [null, 'Juan Soto', null, 'Chile'],
      [null, 'Ana Rios', null, 'Chile'],
    ],
  ])('%s', (text, ...rows) => {
    expect(peopleIn(text)).toEqual(rows);
  });
});

describe('what only looks like people', () => {
  it.each([
    "The Co-Chairs Summary was issued, and the Ministers Meeting adopted the Leaders Declaration of the Heads of State Summit; the Chair's Statement and the Chairman Statement followed.",
    'Rolls Royce said the engines were ready and Goldman Sachs added that Boeing Commercial agreed.',
    'The Rolls-Royce Pearl engine and the Larsen Toubro yard were discussed; Bharat Forge and Hindustan Shipyard signed.',
    'In Port Moresby, Lae Harbour and Manus Province officials met the Bougainville Copper team.',
    "Foreign Ministers' Meeting, Finance Ministers Track and Energy Secretaries Dialogue concluded; the Prime Ministers Declaration was adopted.",
    'The Presidents Council, the Chiefs of Defence Conference and the Directors General Level Meeting were held.',
    "The Chair's Summary, the Chairs Statement, the Co-Chairs Conclusions and the Ministers Communique were released.",
    'The Secretary General Report and the Secretary-level Talks, Foreign Secretary Level Mechanism and Director General Border Meeting were noted.',
    "President's House, Prime Minister Office and Governor House hosted the guests.",
    'Minister of Defence Hall and the Admiral Kuznetsov carrier and INS Satpura called at Vladivostok.',
  ])('%s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
