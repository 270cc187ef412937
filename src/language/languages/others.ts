import type { Profile } from './profile.ts'

/** Languages of tourists and neighbours: enough to tell them from each other and from the shop's own. */
export const others: Profile[] = [
  {
    language: 'de',
    script: 'Latin',
    letters: 'äöüß',
    sample: `Guten Tag. Guten Morgen. Guten Abend. Hallo. Wo ist meine Bestellung? Wo ist mein Paket? Wo bleibt mein Paket? Wann kommt meine Bestellung an? Wann kommt das Paket? Wann wird es geliefert? Ich habe eine Frage. Ich habe gestern bestellt. Ich möchte etwas bestellen. Ich möchte die Bestellung stornieren. Ich möchte das zurückgeben. Ich warte noch immer auf die Lieferung. Ich habe noch nichts bekommen. Ich brauche Hilfe. Ich will mein Geld zurück. Können Sie mir helfen? Können Sie mir bitte sagen, wann es kommt? Kann ich mit Karte bezahlen? Kann ich umtauschen? Haben Sie das auch in schwarz? Haben Sie heute geöffnet? Wie viel kostet das? Was kostet der Versand? Wie lange dauert die Lieferung? Liefern Sie nach Deutschland? Liefern Sie auch nach Österreich? Gibt es das in einer anderen Größe? Der Artikel ist kaputt. Das ist falsch. Es passt nicht. Es ist zu klein. Die Schuhe sind zu groß. Vielen Dank. Danke schön. Danke für die Hilfe. Bitte. Ja. Nein. Gerne. Alles klar. Nicht. Kein. Keine. Und. Oder. Aber. Auch. Noch. Schon. Mit. Für. Von. Bei. Nach. Aus. Auf. Im. Am. Zum. Zur. Den. Dem. Des. Ein. Eine. Einen. Sie. Wir. Ihr. Mir. Mich. Uns. Sind. War. Wird. Werden. Wurde. Heute. Morgen. Gestern. Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonntag. Rechnung. Rückgabe. Öffnungszeiten. Lieferung. Größe. Farbe. Preis. Geschäft. Adresse. Warum antwortet niemand? Welche? Sehr. Immer. Bin. Hat. Ist. Das. Die. Der.`,
  },
  {
    language: 'it',
    script: 'Latin',
    letters: 'àèéìòù',
    sample: `Buongiorno. Buonasera. Ciao. Salve. Dov'è il mio ordine? Dove è il mio pacco? Quando arriva il mio ordine? Quando arriva il pacco? Quando sarà consegnato? Ho una domanda. Ho ordinato ieri. Ho fatto un ordine. Vorrei ordinare. Vorrei sapere quando arriva. Vorrei annullare l'ordine. Vorrei restituire il prodotto. Non ho ancora ricevuto niente. Non è arrivato. Sto ancora aspettando. Ho bisogno di aiuto. Voglio un rimborso. Mi può aiutare? Potete aiutarmi? Potete dirmi? Posso pagare con la carta? Posso cambiare la taglia? Avete questo in nero? Avete un negozio? Siete aperti oggi? A che ora aprite? Quanto costa? Quanto costa la spedizione? Quanto tempo ci vuole? Spedite in Italia? Spedite anche all'estero? È disponibile? È rotto. È sbagliato. La taglia non va bene. È troppo piccolo. Le scarpe sono grandi. Grazie mille. Grazie. Molte grazie. Per favore. Prego. Sì. Certo. Va bene. Tutto bene. Perfetto. Non. Che. Chi. Come. Perché. Dove. Sono. Sei. Siamo. Hanno. Della. Del. Dello. Degli. Delle. Nel. Nella. Alla. Al. Dal. Con. Per. Ma. Anche. Ancora. Già. Molto. Più. Questo. Questa. Quello. Mio. Mia. Vostro. Il. Lo. La. Gli. Uno. Una. Oggi. Domani. Ieri. Lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica. Fattura. Reso. Spedizione. Consegna. Pacco. Ordine. Prezzo. Sconto. Indirizzo. Orari.`,
  },
  {
    language: 'fr',
    script: 'Latin',
    letters: 'àâçèéêëîïôùûüœæ',
    sample: `Bonjour. Bonsoir. Salut. Où est ma commande? Où est mon colis? Quand arrive ma commande? Quand est-ce que mon colis arrive? Quand sera-t-il livré? J'ai une question. J'ai commandé hier. J'ai passé une commande. Je voudrais commander. Je voudrais savoir quand ça arrive. Je voudrais annuler ma commande. Je souhaite retourner le produit. Je n'ai encore rien reçu. Je n'ai pas reçu mon colis. J'attends toujours. J'ai besoin d'aide. Je veux un remboursement. Pouvez-vous m'aider? Pouvez-vous me dire? Est-ce que vous livrez en France? Est-ce que je peux payer par carte? Puis-je changer la taille? Avez-vous ce modèle en noir? Avez-vous un magasin? Vous êtes ouverts aujourd'hui? À quelle heure ouvrez-vous? Combien ça coûte? Combien coûte la livraison? C'est combien? Quel est le prix? Est-il disponible? C'est cassé. C'est trop petit. Ce n'est pas la bonne taille. Les chaussures sont trop grandes. Merci beaucoup. Merci. Merci bien. S'il vous plaît. Oui. Non. D'accord. Bien sûr. Très bien. Parfait. Je. Tu. Il. Elle. Nous. Vous. Ils. Mon. Ma. Mes. Votre. Vos. Le. La. Les. Des. Du. Un. Une. Et. Ou. Mais. Donc. Avec. Pour. Dans. Sur. Sans. Chez. Pas. Plus. Encore. Toujours. Déjà. Aussi. Ici. Pourquoi. Comment. Qui. Que. Quoi. Est. Sont. Suis. Avoir. Être. Aujourd'hui. Demain. Hier. Lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche. Facture. Retour. Livraison. Colis. Commande. Prix. Réduction. Adresse. Horaires.`,
  },
  {
    language: 'es',
    script: 'Latin',
    letters: 'áéíñóúü',
    sample: `Buenos días. Buenas tardes. Buenas noches. Hola. ¿Dónde está mi pedido? ¿Dónde está mi paquete? ¿Cuándo llega mi pedido? ¿Cuándo llega el paquete? Tengo una pregunta. He pedido ayer. Hice un pedido. Quiero hacer un pedido. Quisiera saber cuándo llega. Quiero cancelar el pedido. Quiero devolver el producto. Todavía no he recibido nada. No ha llegado. Sigo esperando. Necesito ayuda. Quiero mi dinero. ¿Me puede ayudar? ¿Pueden ayudarme? ¿Puedo pagar con tarjeta? ¿Puedo cambiar la talla? ¿Tienen esto en negro? ¿Tienen tienda? ¿Están abiertos hoy? ¿A qué hora abren? ¿Cuánto cuesta? ¿Cuánto cuesta el envío? ¿Cuánto tarda? ¿Hacen envíos a España? ¿Está disponible? Está roto. Es muy pequeño. No es mi talla. Los zapatos son grandes. Muchas gracias. Gracias. Por favor. Sí. Claro. Vale. Muy bien. Perfecto. Yo. Usted. Ustedes. Mi. Su. El. Los. Las. Una. Unos. Del. Al. Con. Para. Por. Pero. Sin. Más. Ya. Aún. También. Aquí. Porque. Cómo. Qué. Quién. Es. Son. Está. Están. Estoy. Hay. Hoy. Mañana. Ayer. Lunes, martes, miércoles, jueves, viernes, sábado, domingo. Factura. Devolución. Envío. Pedido. Precio. Descuento. Dirección. Horario. Tienda.`,
  },
  {
    language: 'ro',
    script: 'Latin',
    letters: 'ăâîșşțţ',
    sample: `Bună ziua. Bună dimineața. Bună seara. Bună. Salut. Unde este comanda mea? Unde e coletul meu? Când ajunge comanda? Când vine coletul? Când se livrează? Am o întrebare. Am comandat ieri. Am făcut o comandă. Vreau să comand. Aș dori să știu când ajunge. Vreau să anulez comanda. Vreau să returnez produsul. Nu am primit încă nimic. Nu a ajuns. Încă aștept. Am nevoie de ajutor. Vreau banii înapoi. Mă puteți ajuta? Puteți să îmi spuneți? Pot plăti cu cardul? Pot schimba mărimea? Aveți pe negru? Aveți magazin? Sunteți deschiși azi? La ce oră deschideți? Cât costă? Cât costă livrarea? Cât durează? Livrați în România? Este disponibil? Este stricat. Este prea mic. Nu mi se potrivește. Pantofii sunt mari. Mulțumesc mult. Mulțumesc. Mulțumim. Vă rog. Da. Nu. Sigur. Bine. Perfect. Eu. Dumneavoastră. Noi. Meu. Mea. Este. Sunt. Are. Și. Sau. Dar. Cu. Pentru. Din. La. Pe. În. De. Că. Să. Mai. Deja. Foarte. Acum. Aici. De ce. Cum. Cine. Ce. Care. Azi. Mâine. Ieri. Luni, marți, miercuri, joi, vineri, sâmbătă, duminică. Factură. Retur. Livrare. Colet. Comandă. Preț. Reducere. Adresa. Program.`,
  },
  {
    language: 'sr',
    script: 'Latin',
    letters: 'čćđšž',
    sample: `Dobar dan. Dobro jutro. Dobro veče. Dobra večer. Zdravo. Gde je moja porudžbina? Gdje je moja narudžba? Gde je moj paket? Kada stiže paket? Kada stiže moja narudžba? Kad dolazi? Imam pitanje. Naručio sam juče. Naručila sam jučer. Želim da naručim. Želim naručiti. Htela bih da pitam. Htio bih pitati. Želim da otkažem porudžbinu. Želim vratiti proizvod. Još nisam dobio ništa. Nije stiglo. Još čekam. Trebam pomoć. Treba mi pomoć. Hoću novac nazad. Možete li mi pomoći? Možete li mi reći? Mogu li platiti karticom? Mogu li zameniti veličinu? Imate li ovo u crnoj boji? Imate li prodavnicu? Da li radite danas? Kada otvarate? Koliko košta? Koliko je dostava? Koliko traje? Da li šaljete u Srbiju? Šaljete li u Hrvatsku? Da li je dostupno? Pokvareno je. Premalo je. Ne odgovara mi. Cipele su velike. Hvala vam. Hvala puno. Hvala lijepo. Hvala. Molim. Molim vas. Da. Ne. Naravno. Dobro. Može. U redu. Ja. Vi. Mi. On. Ona. Moj. Moja. Je. Sam. Su. Smo. Ste. Nisam. Nije. I. Ili. Ali. Sa. Za. Iz. Na. Od. Do. Po. Što. Šta. Kako. Zašto. Ko. Tko. Koji. Još. Već. Samo. Sada. Ovde. Ovdje. Danas. Sutra. Ponedeljak, utorak, sreda, srijeda, četvrtak, petak, subota, nedelja, nedjelja. Račun. Povrat. Dostava. Cena. Cijena. Popust. Adresa. Radno vreme.`,
  },
  {
    language: 'sq',
    script: 'Latin',
    letters: 'ëç',
    sample: `Përshëndetje. Mirëdita. Mirëmëngjes. Mirëmbrëma. Tungjatjeta. Ku është porosia ime? Ku është pakoja ime? Kur vjen porosia? Kur arrin pakoja? Kam një pyetje. Kam porositur dje. Dua të porosis. Doja të pyesja. Dua të anuloj porosinë. Dua ta kthej produktin. Nuk kam marrë asgjë ende. Nuk ka ardhur. Ende po pres. Kam nevojë për ndihmë. Dua paratë mbrapsht. A mund të më ndihmoni? A mund të më thoni? A mund të paguaj me kartë? A mund ta ndërroj masën? A e keni në të zezë? A keni dyqan? Jeni hapur sot? Në çfarë ore hapeni? Sa kushton? Sa kushton dërgesa? Sa zgjat? A dërgoni në Shqipëri? A është në dispozicion? Është prishur. Është shumë i vogël. Nuk më bën. Faleminderit shumë. Faleminderit. Ju lutem. Po. Jo. Sigurisht. Mirë. Unë. Ju. Ne. Ai. Ajo. Ime. Im. Është. Janë. Jam. Kam. Ka. Dhe. Ose. Por. Me. Për. Nga. Në. Të. Së. Që. Çfarë. Si. Pse. Kush. Cili. Tani. Këtu. Sot. Nesër. Dje. E hënë, e martë, e mërkurë, e enjte, e premte, e shtunë, e diel. Fatura. Kthim. Dërgesë. Pako. Porosi. Çmimi. Zbritje. Adresa. Orari.`,
  },
  {
    language: 'tr',
    script: 'Latin',
    letters: 'çğıöşüâî',
    sample: `Merhaba. Günaydın. İyi günler. İyi akşamlar. Selam. Siparişim nerede? Kargom nerede? Paketim nerede? Siparişim ne zaman gelir? Ne zaman gelecek? Kargo ne zaman gelir? Bir sorum var. Dün sipariş verdim. Sipariş vermek istiyorum. Sormak istiyorum. Siparişi iptal etmek istiyorum. Ürünü iade etmek istiyorum. Hala bir şey almadım. Daha gelmedi. Hala bekliyorum. Yardıma ihtiyacım var. Yardım eder misiniz? Paramı geri istiyorum. Bana yardımcı olur musunuz? Söyler misiniz? Kartla ödeyebilir miyim? Değiştirebilir miyim? Bunun siyahı var mı? Mağazanız var mı? Bugün açık mısınız? Saat kaçta açılıyorsunuz? Ne kadar? Fiyatı ne kadar? Kargo ücreti ne kadar? Kaç gün sürer? Türkiye'ye gönderiyor musunuz? Stokta var mı? Bozuk geldi. Çok küçük. Bana olmadı. Ayakkabılar büyük. Çok teşekkürler. Teşekkür ederim. Teşekkürler. Sağ olun. Lütfen. Evet. Hayır. Tamam. Tabii. Güzel. Ben. Siz. Biz. Bu. Şu. Ve. Veya. Ama. İle. İçin. Değil. Var. Yok. Çok. Daha. Şimdi. Burada. Neden. Nasıl. Kim. Hangi. Bugün. Yarın. Pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar. Fatura. İade. Teslimat. Kargo. Sipariş. Fiyat. İndirim. Adres.`,
  },
  {
    language: 'pl',
    script: 'Latin',
    letters: 'ąćęłńóśźż',
    sample: `Dzień dobry. Dobry wieczór. Cześć. Witam. Gdzie jest moje zamówienie? Gdzie jest moja paczka? Kiedy przyjdzie paczka? Kiedy dotrze zamówienie? Mam pytanie. Zamówiłam wczoraj. Zamówiłem. Chcę zamówić. Chciałabym zapytać. Chciałbym wiedzieć. Chcę anulować zamówienie. Chcę zwrócić produkt. Jeszcze nic nie dostałem. Nie przyszło. Wciąż czekam. Potrzebuję pomocy. Chcę zwrot pieniędzy. Czy możecie mi pomóc? Czy może mi pan powiedzieć? Czy mogę zapłacić kartą? Czy mogę wymienić rozmiar? Czy macie to w czarnym kolorze? Czy macie sklep? Czy jesteście dziś otwarci? O której otwieracie? Ile to kosztuje? Ile kosztuje wysyłka? Jak długo trwa dostawa? Czy wysyłacie do Polski? Czy jest dostępny? Jest zepsuty. Za mały. Nie pasuje. Buty są za duże. Dziękuję bardzo. Dziękuję. Dzięki. Proszę. Tak. Nie. Oczywiście. Dobrze. Ja. Pan. Pani. Moje. Jest. Są. Jestem. Mam. Ma. I. Lub. Ale. Z. Ze. Dla. Od. Do. Na. W. Po. Co. Jak. Dlaczego. Kto. Który. Jeszcze. Już. Tylko. Teraz. Tutaj. Dzisiaj. Jutro. Wczoraj. Poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela. Faktura. Zwrot. Dostawa. Cena. Rabat. Adres.`,
  },
  {
    language: 'bg',
    script: 'Cyrillic',
    letters: 'йщъ',
    sample: `Здравейте. Добър ден. Добро утро. Добър вечер. Здрасти. Къде е поръчката ми? Къде е пратката ми? Кога ще дойде поръчката? Кога ще пристигне? Имам въпрос. Поръчах вчера. Искам да поръчам. Бих искал да попитам. Искам да откажа поръчката. Искам да върна продукта. Още не съм получил нищо. Не е пристигнала. Още чакам. Имам нужда от помощ. Искам си парите. Можете ли да ми помогнете? Мога ли да платя с карта? Мога ли да сменя размера? Имате ли го в черно? Имате ли магазин? Отворени ли сте днес? Колко струва? Колко е доставката? Изпращате ли до България? Има ли наличност? Счупено е. Малко е. Обувките са големи. Благодаря ви. Благодаря. Моля. Да. Не. Добре. Разбира се. Аз. Вие. Ние. Той. Тя. Мой. Моя. Е. Са. Съм. Сме. Сте. И. Или. Но. С. Със. За. От. До. На. В. Във. По. Какво. Как. Защо. Кой. Коя. Още. Вече. Само. Сега. Тук. Днес. Утре. Вчера. Понеделник, вторник, сряда, четвъртък, петък, събота, неделя. Фактура. Връщане. Доставка. Цена. Адрес. Ще. Това. Този. Тази.`,
  },
  {
    language: 'sr',
    script: 'Cyrillic',
    letters: 'ђјљњћџ',
    sample: `Добар дан. Добро јутро. Добро вече. Здраво. Где је моја поруџбина? Где је мој пакет? Када стиже пакет? Имам питање. Наручио сам јуче. Желим да наручим. Желим да вратим производ. Још нисам добио ништа. Није стигло. Још чекам. Треба ми помоћ. Можете ли ми помоћи? Колико кошта? Колико је достава? Хвала вам. Хвала. Молим. Да. Не. Наравно. Добро. Ја. Ви. Је. Сам. Су. И. Или. Али. Са. За. Из. На. Од. До. Шта. Како. Зашто. Који. Још. Већ. Само. Данас. Сутра. Цена. Адреса.`,
  },
  {
    language: 'ru',
    script: 'Cyrillic',
    letters: 'йщъыэё',
    sample: `Здравствуйте. Добрый день. Доброе утро. Добрый вечер. Привет. Где мой заказ? Где моя посылка? Когда придёт заказ? Когда будет доставка? У меня вопрос. Я заказал вчера. Я заказала. Хочу заказать. Хотела бы узнать. Хочу отменить заказ. Хочу вернуть товар. Я ещё ничего не получил. Не пришло. Всё ещё жду. Мне нужна помощь. Верните деньги. Можете мне помочь? Можно оплатить картой? Можно поменять размер? Есть в чёрном цвете? У вас есть магазин? Вы сегодня открыты? Сколько стоит? Сколько стоит доставка? Вы отправляете в Россию? Есть в наличии? Сломано. Мало. Не подходит. Обувь большая. Большое спасибо. Спасибо. Пожалуйста. Да. Нет. Хорошо. Конечно. Я. Вы. Мы. Он. Она. Мой. Моя. Это. Есть. Был. Была. И. Или. Но. С. Со. Для. От. До. На. В. Во. По. Что. Как. Почему. Кто. Который. Ещё. Уже. Только. Сейчас. Здесь. Сегодня. Завтра. Вчера. Понедельник, вторник, среда, четверг, пятница, суббота, воскресенье. Счёт. Возврат. Доставка. Цена. Адрес.`,
  },
  {
    language: 'uk',
    script: 'Cyrillic',
    letters: 'йщіїєґ',
    sample: `Добрий день. Доброго ранку. Добрий вечір. Привіт. Вітаю. Де моє замовлення? Де моя посилка? Коли прийде замовлення? Коли буде доставка? У мене питання. Я замовив вчора. Я замовила. Хочу замовити. Хотіла б дізнатися. Хочу скасувати замовлення. Хочу повернути товар. Я ще нічого не отримав. Не прийшло. Досі чекаю. Мені потрібна допомога. Поверніть гроші. Можете мені допомогти? Можна оплатити карткою? Чи є в чорному кольорі? У вас є магазин? Ви сьогодні відкриті? Скільки коштує? Скільки коштує доставка? Ви відправляєте в Україну? Є в наявності? Зламано. Мале. Не підходить. Щиро дякую. Дуже дякую. Дякую. Будь ласка. Так. Ні. Добре. Звичайно. Я. Ви. Ми. Він. Вона. Мій. Це. Є. Був. І. Й. Або. Але. З. Із. Для. Від. До. На. В. У. По. Що. Як. Чому. Хто. Який. Ще. Вже. Тільки. Зараз. Тут. Сьогодні. Завтра. Вчора. Понеділок, вівторок, середа, четвер, п'ятниця, субота, неділя. Рахунок. Повернення. Ціна. Адреса.`,
  },
  {
    language: 'ar',
    script: 'Arabic',
    letters: 'ةىيكأإ',
    sample: `مرحبا. السلام عليكم. صباح الخير. مساء الخير. أين طلبي؟ متى تفتحون؟ متى تفتح؟ متى تغلقون؟ أين الطرد؟ متى يصل الطلب؟ لدي سؤال. طلبت أمس. أريد أن أطلب. أريد إلغاء الطلب. أريد إرجاع المنتج. لم أستلم شيئا. لم يصل بعد. أحتاج مساعدة. هل يمكنكم مساعدتي؟ كم السعر؟ كم سعر التوصيل؟ هل يوجد توصيل؟ شكرا جزيلا. شكرا. من فضلك. نعم. لا. حسنا. أنا. أنت. هذا. هذه. في. من. على. إلى. عن. مع. ما. كيف. لماذا. متى. اليوم. غدا.`,
  },
  {
    language: 'fa',
    script: 'Arabic',
    letters: 'پچژگیک',
    sample: `سلام. صبح بخیر. سفارش من کجاست؟ بسته من کی می‌رسد؟ یک سوال دارم. می‌خواهم سفارش بدهم. هنوز نرسیده است. کمک می‌خواهم. قیمت چند است؟ خیلی ممنون. متشکرم. لطفا. بله. نه. من. شما. این. آن. در. از. به. با. برای. چه. چرا. امروز. فردا. است. که. را.`,
  },
]
