/** Hungarian given names. Those that are also everyday words (Virág, Hajnal, Szilárd) stay out. */
export const hungarianGiven = `
László István József János Zoltán Sándor Gábor Ferenc Attila Péter Tamás Zsolt Tibor András Csaba Imre Lajos György Balázs Gyula Mihály Károly Róbert Béla Dániel Dávid Ádám Krisztián Miklós
Norbert Bence Máté Márk Levente Gergő Gergely Ákos Viktor Márton Roland Szabolcs Marcell Milán Bálint Kristóf Barnabás Botond Dominik Patrik Richárd Ádám Áron Olivér Noel Zsombor Zalán Nándor
Vilmos Antal Ernő Jenő Géza Dezső Ottó Kálmán Árpád Endre Pál Rudolf Henrik Albert Alex Martin Kornél Lóránt Loránd Mátyás Ármin Benedek Soma Vince Benett Samu Iván Dénes Elemér Győző Hunor Kevin
Mária Erzsébet Katalin Éva Ilona Anna Zsuzsanna Margit Judit Ágnes Julianna Andrea Ildikó Erika Krisztina Irén Eszter Magdolna Mónika Edit Gabriella Szilvia Anita Anikó Viktória Márta Rozália Tímea
Piroska Ibolya Klára Tünde Dóra Zsófia Gizella Veronika Alexandra Csilla Nikolett Melinda Teréz Adrienn Réka Beáta Marianna Nóra Renáta Vivien Barbara Enikő Bernadett Rita Brigitta Edina Hajnalka
Lilla Hanna Luca Emma Boglárka Petra Fanni Kitti Dorina Noémi Orsolya Laura Bianka Zsanett Aranka Etelka Emese Henrietta Katinka Kata Kati Zsuzsa Ági Évi Juli Julia Júlia Panna Lili Léna Zoé Mira
Sára Flóra Gréta Jázmin Szonja Dorottya Cintia Diána Tamara Ramóna Anett Annamária Erzsi Gabi Ica Icus Kinga Lívia Linda Angéla Valéria Mariann Virginia Zita Zsóka Borbála Borcsa Adél Izabella Olívia
Ábel Bendegúz Csongor Kolos Zénó Simeon Tivadar Benjámin Gyuri Zoli Laci Pisti Jancsi Józsi Sanyi Peti Tomi Karcsi Robi Dani Ricsi Norbi Szabi Marci Misi Ferkó Palkó Csabi
Zsuzsi Marika Erzsike Kriszti Szilvi Móni Orsi Nóri Dóri Eszti Tündi Andi Ildi Viki Bogi Bori Juci Terka Zsófi Lujza Franciska Hedvig Cecília Ottília Zsuzsika Klárika Evelin
`

/** The most common Hungarian family names; they tell the family name in front, and never decide a language. */
export const hungarianFamily = `
Nagy Kovács Tóth Szabó Horváth Varga Kiss Molnár Németh Farkas Balogh Papp Lakatos Takács Juhász Mészáros Oláh Simon Rácz Fekete Szilágyi Török Fehér Gál Kis Szűcs Kocsis Orsós Pintér Fodor Szalai
Sipos Magyar Lukács Gulyás Biró Bíró Király László Katona Jakab Bogdán Boros Fazekas Kelemen Somogyi Antal Orosz Vincze Budai Hegedűs Barta Soós Pál Major Virág Pásztor Veres Dudás Illés Bodnár
Halász Szőke Borbély Hajdu Hajdú Csonka Faragó Kerekes Szekeres Bognár Sándor Kozma Tamás Székely Deák Dobos Erdős Vörös Halmos Bakos Máté Bálint Végh Novák Lengyel Szántó Kardos Benkő Petőfi Kossuth
`
