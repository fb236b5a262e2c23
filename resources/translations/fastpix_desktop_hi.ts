<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation>इस स्ट्रीम के बारे में</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>खाता: %1</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation>एक स्ट्रीम बनाई जा रही है। इंतज़ार करें या उसे रद्द करें, फिर खाता बदलें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation>वर्कस्पेस का नाम बदलें</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>वर्कस्पेस का नाम</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>%1 से साइन आउट करें?</translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation>इसकी Secret Key इस कंप्यूटर से हटा दी जाती है। FastPix पर आपकी स्ट्रीम बनी रहती हैं।</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation>अपना खाता कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>दूसरा खाता कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>सेटिंग्स…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>सहायता फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation>FastPix Desktop के बारे में</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>%1 का नाम बदलें…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>%1 से साइन आउट करें…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation>इस बीच यह स्ट्रीम लाइव हो गई, इसलिए इसे नहीं हटाया गया।</translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation>बेझिझक फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि आपके बदलाव सहेजे न गए हों।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि स्ट्रीम अब भी बंद हो।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि स्ट्रीम अब भी चालू हो।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि स्ट्रीम अब भी लाइव हो।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि स्ट्रीम अब भी मौजूद हो।</translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation>स्ट्रीम लाइव नहीं है, इसलिए इसे समाप्त नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation>यह स्ट्रीम पहले से चालू है।</translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation>यह स्ट्रीम पहले से बंद है।</translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation>ट्रायल प्लान पर FastPix स्ट्रीम को 5 मिनट बाद समाप्त कर देता है और दोबारा चालू नहीं कर सकता। डैशबोर्ड में अपग्रेड करें, या नई स्ट्रीम बनाएं।</translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation>FastPix बंद स्ट्रीम में बदलाव नहीं कर सकता। पहले उसे चालू करें।</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation>दोबारा कनेक्ट होने का समय, सेकंड में</translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation>आपका: हटाया गया</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>आपका: %1</translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation>उनका: हटाया गया</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>उनका: %1</translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 जब भी लाइव हो, FastPix उसे वहां भी भेजता है।</translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation>आपकी स्ट्रीम जब भी लाइव हो, FastPix उसे वहां भी भेजता है।</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>गंतव्य जोड़ें</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>प्लेटफ़ॉर्म</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation>कस्टम</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>स्ट्रीम कुंजी दिखाएं</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>स्ट्रीम कुंजी</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>%1 का सामान्य सर्वर। इसे तभी बदलें, जब %1 आपको कोई दूसरा दिखाए।</translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation>स्ट्रीम कुंजी के बिना पता, जैसे rtmps://server/app।</translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>यह %1 की लाइव सेटिंग्स में मिलेगी। यह आपकी कीरिंग में सहेजी जाती है।</translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation>स्ट्रीम कुंजी आपकी कीरिंग में सहेजी जाती है।</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation>%1 खोलें</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>स्ट्रीम कुंजी छिपाएं</translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation>लाइव न होने पर आप गंतव्य जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation>गंतव्य जोड़ने के लिए स्ट्रीम चालू करें।</translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation>ट्रायल स्ट्रीम कहीं और नहीं भेजी जा सकतीं।</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix वही वीडियो वहां भी भेजता है</translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation>नहीं जोड़ा गया: स्ट्रीम लाइव है। लाइव न होने पर यह जुड़ जाएगा।</translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation>इसकी स्ट्रीम कुंजी अब आपकी कीरिंग में नहीं है। इसे फिर से जोड़ें।</translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation>यह स्ट्रीम या यह गंतव्य अब FastPix पर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि यह जुड़ा न हो। जांच जारी…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि यह निकाला न गया हो। जांच जारी…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि स्विच ने काम न किया हो। जांच जारी…</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation>%1 ज़्यादा से ज़्यादा %2 kbit/s स्वीकार करता है, और आपकी एनकोडर सेटिंग्स %3 kbit/s भेजती हैं।</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>गंतव्य %1 नहीं जोड़ा गया।</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>गंतव्य %1 चालू नहीं किया गया।</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>गंतव्य %1 बंद नहीं किया गया।</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>गंतव्य %1 नहीं निकाला गया।</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation>rtmps://server.example/live जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>सर्वर का पता लिखें।</translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation>स्ट्रीम कुंजी लिखें।</translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation>इन पर भी</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>गंतव्य जोड़ें</translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation>कैप्शन वहां नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation>वहां प्रसारण समाप्त होगा और बाकी हर जगह जारी रहेगा। लाइव न होने पर आप इसे फिर से जोड़ सकते हैं।</translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1 पर भेजना बंद करें?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation>इसकी स्ट्रीम कुंजी इस कंप्यूटर से हटा दी जाती है। जो स्ट्रीम वहां भेजी जाती हैं, वे वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>गंतव्य %1 हटाएं?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएं</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation>इसे न जोड़ें</translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation>इस स्ट्रीम से निकालें</translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation>यह गंतव्य हटाएं</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>%1 पर भेजें</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>%1 के लिए और विकल्प</translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>बिटरेट, पिछले 10 मिनट</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>ऐप में कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation>आप काम जारी रख सकते हैं। आपने जो लिखा था, वह सुरक्षित है। अगर ऐसा बार-बार हो, तो कृपया हमें यह विवरण भेजें। गोपनीय जानकारी छिपा दी गई है।</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>अब तक %n त्रुटि</numerusform>
            <numerusform>अब तक %n त्रुटियां</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation>दर्शक</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation>एनकोडर</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation>%1 भेज रहा है</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation>%1 दिखा रहा है</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>%1 पर भेज रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>%n लिंक दिया गया</numerusform>
            <numerusform>%n लिंक दिए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 पहले जांचा</translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 पहले बंद हुआ</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation>बंद है</translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>शुरू हो रहा है · %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>शुरू हो रहा है</translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>कनेक्ट हो रहा है · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 पहले रुका</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>रुक गया</translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>फिर कोशिश जारी, %1 से कनेक्शन नहीं</translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>खुद फिर कोशिश कर रहा है</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 से कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation>कोई जवाब नहीं</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>वीडियो मिल रहा है · %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation>वीडियो मिल रहा है</translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>OBS का इंतज़ार, %1 बाकी</translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation>OBS का इंतज़ार</translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>देख सकते हैं, आपसे %1 पीछे</translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation>देख सकते हैं</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 से अटका है</translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation>वीडियो अटका है</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>बहुत पुराना</translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation>पूछ रहा है कि कैसे शुरू हो</translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>विज़ार्ड खुला है</translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>चल रहा है, अभी कनेक्ट नहीं</translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>WebSocket सर्वर बंद है</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation>पासवर्ड अस्वीकार हुआ</translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation>पोर्ट इस्तेमाल में है</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>कनेक्ट है</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation>कहीं और भेज रहा है</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>भेज रहा है</translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation>पिछड़ रहा है</translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>कुछ नहीं भेज रहा</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>कनेक्ट नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>वीडियो के लिए तैयार</translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>कुछ नहीं मिल रहा</translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation>इस्तेमाल नहीं कर सकता</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>हटाई गई</translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation>ट्रायल पूरा हो गया</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>साइन आउट हो गया</translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>स्ट्रीम समाप्त कर दी</translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation>अभी नहीं देख सकते</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation>जल्द ही</translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation>आखिरी कुछ सेकंड देख रहे हैं</translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation>आखिरी तस्वीर देख रहे हैं</translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation>लिंक नहीं चल रहा</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation>जांच जारी</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation>नहीं जांचा गया</translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation>नहीं जांचा गया: साइनिंग कुंजी नहीं है</translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation>नहीं जांचा गया: केवल आपकी वेबसाइट</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation>किसी और ने यही सेटिंग बदल दी। आप कौन सा संस्करण रखना चाहते हैं?</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>कहीं और बदला गया</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation>मेरा रखें</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>उनका रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation>मेरा वर्कस्पेस</translation>
    </message>
    <message>
        <source>Access Token ID</source>
        <translation>Access Token ID</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>वर्कस्पेस का नाम</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation>कई खाते हों तो उन्हें पहचानने में मदद करता है।</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation>पहले देख लें</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation>आपकी कीरिंग खोजी जा रही है…</translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation>दोनों FastPix डैशबोर्ड के “Access Tokens” में मिलेंगे।</translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation>टोकन को “FastPix Video: Read and Write” अनुमति चाहिए।</translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation>FastPix डैशबोर्ड खोलें</translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation>FastPix से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation>लाइव स्ट्रीम बनाएं और OBS से लाइव जाएं।</translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation>इसे FastPix डैशबोर्ड से कॉपी करके यहां चिपकाएं।</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>इस कंप्यूटर पर काम करने लायक कीरिंग नहीं है, इसलिए Secret Key सहेजी नहीं जाती। अगली बार फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation>Secret Key %1 में सहेजी जाती है, कभी किसी फ़ाइल में नहीं।</translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>Secret Key सहेजी नहीं जाती। अगली बार फिर से साइन इन करना होगा।</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation>कनेक्शन सेटिंग्स</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation>सर्वर कॉपी करें</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>स्ट्रीम कुंजी</translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation>स्ट्रीम कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>स्ट्रीम कुंजी दिखाएं</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>स्ट्रीम कुंजी छिपाएं</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>SRT पता</translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation>SRT पता कॉपी करें</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>स्ट्रीम ID</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>SRT स्ट्रीम ID</translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation>SRT स्ट्रीम ID कॉपी करें</translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation>SRT स्ट्रीम ID दिखाएं</translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation>SRT स्ट्रीम ID छिपाएं</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>SRT पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation>SRT पासफ़्रेज़ कॉपी करें</translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation>SRT पासफ़्रेज़ दिखाएं</translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation>SRT पासफ़्रेज़ छिपाएं</translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation>पूरा URL</translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation>SRT URL</translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation>SRT URL कॉपी करें</translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation>SRT URL दिखाएं</translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation>SRT URL छिपाएं</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation>FastPix ने इस स्ट्रीम की कुंजियां नहीं भेजीं। स्ट्रीम फिर से खोलें।</translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation>OBS प्रोफ़ाइल निर्यात करें</translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation>फ़ोन…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation>दूसरे एनकोडर…</translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation>दूसरे एनकोडर</translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation>सर्वर कॉपी हुआ।</translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation>SRT पता कॉपी हुआ।</translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation>इस URL में ऐसे एस्केप किए गए वर्ण हैं जिन्हें OBS नहीं पढ़ सकता। OBS में ऊपर दिए गए फ़ील्ड इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation>उन एनकोडर के लिए जिन्हें एक ही URL चाहिए। OBS में ऊपर दिए गए फ़ील्ड इस्तेमाल करें, क्योंकि OBS URL को लॉग में लिख सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>स्ट्रीम कुंजी कॉपी हुई। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>स्ट्रीम कुंजी कॉपी हुई। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT पासफ़्रेज़ कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>SRT पासफ़्रेज़ कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT URL कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>SRT URL कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT स्ट्रीम ID कॉपी हुई। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>SRT स्ट्रीम ID कॉपी हुई। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation>SRT स्ट्रीम ID कॉपी हुई।</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation>प्रोफ़ाइल का फ़ोल्डर कहां रखना है</translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation>यहां निर्यात करें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation>फिर भी दिखाएं</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A button that can&apos;t be pressed yet. %1: its text, “Try again”. %2: seconds left.</extracomment>
        <translation>%1 (%2 से॰)</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>%n वर्ण कम करें (ज़्यादा से ज़्यादा %1)।</numerusform>
            <numerusform>%n वर्ण कम करें (ज़्यादा से ज़्यादा %1)।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>इसे छोटा करके ज़्यादा से ज़्यादा %n वर्ण का करें।</numerusform>
            <numerusform>इसे छोटा करके ज़्यादा से ज़्यादा %n वर्णों का करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n वेबसाइट लिखें।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n वेबसाइटें लिखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>%n व्यू</numerusform>
            <numerusform>%n व्यू</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n रिकॉर्डिंग</numerusform>
            <numerusform>%n रिकॉर्डिंग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>%n स्ट्रीम मिली।</numerusform>
            <numerusform>%n स्ट्रीम मिलीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>%n बार रुकावट आई।</numerusform>
            <numerusform>%n बार रुकावट आई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>%n रुकावट आई। सबसे लंबी %1 तक रही।</numerusform>
            <numerusform>%n रुकावटें आईं। सबसे लंबी %1 तक रही।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n स्ट्रीम अब भी लाइव है: %1।</numerusform>
            <numerusform>%n स्ट्रीम अब भी लाइव हैं: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n स्ट्रीम अब भी लाइव है: %1।</numerusform>
            <numerusform>%n स्ट्रीम अब भी लाइव हैं, जिनमें ये भी हैं: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>घड़ी %n मिनट आगे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
            <numerusform>घड़ी %n मिनट आगे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>घड़ी %n घंटा आगे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
            <numerusform>घड़ी %n घंटे आगे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>घड़ी %n दिन आगे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
            <numerusform>घड़ी %n दिन आगे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>घड़ी %n मिनट पीछे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
            <numerusform>घड़ी %n मिनट पीछे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>घड़ी %n घंटा पीछे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
            <numerusform>घड़ी %n घंटे पीछे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>घड़ी %n दिन पीछे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
            <numerusform>घड़ी %n दिन पीछे है। इसे अपने आप सेट होने दें, नहीं तो सर्वर कनेक्ट होने से मना कर देंगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>देखने का लिंक कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>देखने का लिंक कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>HLS पता कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>HLS पता कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>एम्बेड कोड कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>एम्बेड कोड कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation>पिछली बार ऐप क्रैश हो गया था।</translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>आपने जो लिखा था, वह अब भी है। अगर आप स्ट्रीम बना रहे थे, तो ऐप जांचता है कि वह बनी या नहीं। हमें फ़ाइल %1 भेजने से क्रैश ठीक करने में मदद मिलती है: उसमें कोई गोपनीय जानकारी नहीं है। हो सकता है कि आपके सिस्टम ने मेमोरी डंप भी रखा हो। वह किसी को न भेजें, क्योंकि उसमें आपकी कुंजियां हो सकती हैं।</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation>स्ट्रीम बनाएं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>बनाई जा रही है…</translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation>अभी कुछ भी लाइव नहीं होगा</translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation>आपने रद्द किया, लेकिन हो सकता है कि स्ट्रीम बन चुकी हो। आपकी स्ट्रीम जांची जा रही हैं… आपने जो लिखा था, वह यहीं है।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि स्ट्रीम बन चुकी हो। आपकी स्ट्रीम जांची जा रही हैं… आपने जो लिखा था, वह यहीं है।</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>फिर भी बनाएं</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation>कुछ भी भेजे जाने से पहले रद्द किया गया। कुछ नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix का जवाब नहीं मिला, लेकिन स्ट्रीम %1 बन गई। यह रही।</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix का जवाब नहीं मिला, लेकिन स्ट्रीम %1 बन गई। यह आपकी सूची में है।</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>स्ट्रीम दिखाएं</translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>आपने रद्द किया, लेकिन FastPix स्ट्रीम %1 बना चुका था। इसे रखें या हटाएं?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 नहीं बनी। आपने जो लिखा था, वह यहीं है। इसे बेझिझक फिर से बनाएं।</translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation>जांचा जा रहा है कि आपकी पिछली स्ट्रीम बनी या नहीं, ताकि वह दो बार न बने। %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>कुछ नहीं भेजा गया। स्ट्रीम बनाने से पहले ऐप एक नोट सहेजता है, ताकि क्रैश होने पर वह दो बार न बने। यह नोट सहेजा नहीं जा सका। %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जांचें</translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation>क्रैश से सुरक्षा के बिना बनाएं</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>स्थानीय डेटाबेस इस्तेमाल नहीं किया जा सकता। %1 FastPix पर आपकी स्ट्रीम पर कोई असर नहीं पड़ता। अगर स्ट्रीम बनाते समय ऐप बंद हो गया था, तो उसे फिर से बनाने से पहले अपनी सूची देख लें।</translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>स्थानीय डेटाबेस खराब हो गया था। उसे %1 में रखकर नया डेटाबेस बनाया गया। FastPix पर आपकी स्ट्रीम पर कोई असर नहीं पड़ा, लेकिन आपके प्रीसेट नहीं रहे। अगर स्ट्रीम बनाते समय ऐप बंद हो गया था, तो उसे फिर से बनाने से पहले अपनी सूची देख लें।</translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 FastPix से हटा दी गई।</translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 ऐप के किसी नए संस्करण की फ़ाइल है। इसे बदला नहीं गया।</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation>डेमो। यहां कुछ भी असली नहीं है और कुछ भी ऑनलाइन नहीं जाता।</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>मेरा खाता कनेक्ट करें</translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation>गंतव्य जोड़ें</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation>%1 पर भी</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation>एक और जोड़ें</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>लेबल जोड़ें</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>%n और जोड़ा जा सकता है</numerusform>
            <numerusform>%n और जोड़े जा सकते हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation>रिकॉर्डिंग डाउनलोड करें</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4 वीडियो (*.mp4)</translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation>डाउनलोड हुआ: %1</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation>रिकॉर्डिंग %1 का डाउनलोड रोकें</translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation>रिकॉर्डिंग %1 का डाउनलोड रद्द करें</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation>FastPix फ़ाइल तैयार कर रहा है। इसमें कुछ मिनट लग सकते हैं।</translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation>डाउनलोड शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation>कनेक्शन टूट गया। फिर कोशिश हो रही है…</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>डाउनलोड रुका है</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation>रिकॉर्डिंग %1 को फिर से डाउनलोड करने की कोशिश करें</translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation>रिकॉर्डिंग %1 का डाउनलोड जारी रखें</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation>%2 में से %1</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation>डाउनलोड अचानक रुक गया। अब तक डाउनलोड हुआ हिस्सा सुरक्षित है।</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 में लिखा नहीं जा सकता (%2)। अब तक डाउनलोड हुआ हिस्सा सुरक्षित है।</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation>FastPix इस रिकॉर्डिंग से फ़ाइल नहीं बना सका।</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>साइनिंग कुंजी आपकी कीरिंग में नहीं है या खराब है। इसे सेटिंग्स में बदलें।</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>यह रिकॉर्डिंग अब FastPix पर मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation>FastPix इस रिकॉर्डिंग को यहां से डाउनलोड करने की अनुमति नहीं देता।</translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>सब रखें</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix ने स्ट्रीम %1 बना ही दी थी। इसे रखें या हटाएं?</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix ने स्ट्रीम %1 बना ही दी थी। अब यह इस्तेमाल में है, इसलिए रखी गई।</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>FastPix ने स्ट्रीम %1 एक से ज़्यादा बार बनाई। %2 की प्रति यहां इस्तेमाल में नहीं है। अगर आप दूसरा कंप्यूटर भी इस्तेमाल करते हैं, तो हटाने से पहले वहां देख लें।</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix ने स्ट्रीम %1 एक से ज़्यादा बार बनाई और आपने उन सभी को इस्तेमाल किया या खोला है। जिसकी ज़रूरत नहीं है, उसे खोलें और उसके मेनू से हटाएं।</translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 अब मौजूद नहीं है। दोनों प्रतियां एक ही समय पर हटाई गईं, उनमें से एक शायद दूसरे कंप्यूटर पर। ज़रूरत हो तो इसे फिर से बनाएं।</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPix ने स्ट्रीम %1 एक से ज़्यादा बार बनाई। यहां उनमें से केवल एक इस्तेमाल में है। अगर आप दूसरा कंप्यूटर भी इस्तेमाल करते हैं, तो बाकी को हटाने से पहले वहां देख लें।</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>%n अप्रयुक्त स्ट्रीम हटाएं</numerusform>
            <numerusform>%n अप्रयुक्त स्ट्रीम हटाएं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: अप्रयुक्त स्ट्रीम हटा दी गई।</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 हटा दी गई।</translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: कुछ भी नहीं हटाया गया। दूसरी स्ट्रीम अब नहीं है या इस्तेमाल में है।</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation>
            <numerusform>%n मि॰</numerusform>
            <numerusform>%n मि॰</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>दूसरा समय</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, as short as possible: after a number.</extracomment>
        <translation> से॰</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit stream</source>
        <translation>स्ट्रीम संपादित करें</translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation>“कौन देख सकता है”, क्वालिटी और रिकॉर्डिंग को स्ट्रीम बनने के बाद नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>यह किस बारे में है?</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>दोबारा कनेक्ट होने का समय</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>OBS का कनेक्शन टूटे, तो FastPix इतनी देर रुकता है</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>आपके अपने प्रोग्रामों के लिए लेबल</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation>यह स्ट्रीम बंद है। जब तक आप इसे चालू नहीं करते, FastPix बदलाव अस्वीकार कर सकता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation>iframe कॉपी करें (कोई भी वेबसाइट)</translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation>वेब कंपोनेंट कॉपी करें (आपका अपना कोड)</translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation>HLS पता कॉपी करें (आपका अपना प्लेयर)</translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation>HLS पता कॉपी करें (दर्शक पीछे जा सकते हैं)</translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation>एम्बेड कोड कॉपी हुआ।</translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation>HLS पता कॉपी हुआ।</translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation>एनकोडर सेटिंग्स</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>फ़्रेम दर</translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation>वीडियो बिटरेट</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>ऑडियो बिटरेट</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation>कैनवास की चौड़ाई</translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation>कैनवास की ऊंचाई</translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation>आपकी अपलोड स्पीड का ज़्यादा से ज़्यादा दो-तिहाई।</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>कैनवास</translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation>आपके दृश्यों का आकार। वीडियो इसी से छोटा या बड़ा किया जाता है।</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>ये सेटिंग्स इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation>सुझाई गई सेटिंग्स</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation>दर्शकों का कनेक्शन तुरंत कट जाएगा। अपना एनकोडर खुद रोकें।</translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 समाप्त करें?</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>दर्शकों को दिखेगा कि प्रसारण खत्म हो गया। FastPix रिकॉर्डिंग बनाएगा।</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>दर्शकों को दिखेगा कि प्रसारण खत्म हो गया।</translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation>FastPix %1 तक इंतज़ार करता है। तब तक आप फिर से लाइव जाएं, तो स्ट्रीम जारी रहेगी।</translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>सबके लिए समाप्त करें</translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation>केवल OBS रोकें</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>स्ट्रीम समाप्त करें</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>लाइव रहें</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>OBS रोकें</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation>FastPix ने इसे स्वीकार नहीं किया: %1।</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation>FastPix यह Access Token ID और Secret Key स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation>FastPix अब इस खाते का Access Token स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation>इस Access Token को लाइव स्ट्रीम प्रबंधित करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation>यह स्ट्रीम अब FastPix पर मौजूद नहीं है। किसी ने इसे हटा दिया।</translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation>इस पते पर कोई FastPix API नहीं है।</translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation>FastPix को इस खाते से बहुत ज़्यादा अनुरोध मिल रहे हैं।</translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation>FastPix में समस्या है (त्रुटि %1)।</translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>API पता %1 पर भेजता है। आपकी Secret Key की सुरक्षा के लिए ऐप वहां नहीं गया।</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 को इस्तेमाल नहीं किया जा सकता (%2)।</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation>API पता किसी दूसरे पते पर भेजता है। आपकी Secret Key की सुरक्षा के लिए ऐप वहां नहीं गया।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation>FastPix ने एक फ़ील्ड स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation>FastPix ने अस्वीकार किया: %1।</translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation>FastPix ने अनुरोध अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 नहीं मिल रहा।</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>इस कंप्यूटर पर %1 का प्रमाणपत्र भरोसेमंद नहीं है।</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>इस कंप्यूटर की प्रॉक्सी ने %1 से कनेक्शन रोक दिया।</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 ने समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>यह नहीं भेजा गया: %1 ने पिछले अनुरोधों का जवाब अभी नहीं दिया है।</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 से संपर्क नहीं हो पा रहा।</translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation>कुछ नहीं बनाया गया। आपने जो लिखा था, वह यहीं है।</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>जो दिख रहा है, वह पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation>दोनों को FastPix डैशबोर्ड के “Access Tokens” से फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation>डैशबोर्ड में इसे “FastPix Video: Read and Write” अनुमति दें, या दूसरा टोकन इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation>%1 बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation>इस कंप्यूटर की तारीख जांचें, या अपने नेटवर्क के व्यवस्थापक से पूछें।</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation>प्रॉक्सी सेटिंग्स जांचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>इंटरनेट कनेक्शन जांचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>सेटिंग्स में API पता जांचें।</translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation>आपकी Secret Key अब भी उसमें है। कीरिंग अनलॉक करें (उसकी विंडो ढूंढें), फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>ऐप बंद करने पर आप साइन आउट हो जाएंगे। साइन इन रहने के लिए GNOME Keyring, KWallet या KeePassXC इंस्टॉल करके शुरू करें।</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation>ऐप बंद करने पर आप साइन आउट हो जाएंगे। साइन इन रहने के लिए कीरिंग अनलॉक करें (उसकी विंडो ढूंढें), फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>आप %1 में अब भी साइन इन हैं, क्योंकि उसकी Secret Key शायद अब भी कीरिंग में है। आपकी स्ट्रीम पर कोई असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation>कीरिंग शुरू करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation>कीरिंग अनलॉक करें (उसकी विंडो ढूंढें), फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation>इस कंप्यूटर पर गोपनीय जानकारी को एन्क्रिप्ट करने वाली कीरिंग नहीं है।</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation>आपकी कीरिंग लॉक है या जवाब नहीं दे रही।</translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation>आपकी कीरिंग ने एक त्रुटि बताई।</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>इस कंप्यूटर पर कुछ भी सहेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>फ़ोल्डर %1 इस्तेमाल नहीं किया जा सकता: %2। आप स्ट्रीम कर सकते हैं, लेकिन ऐप बंद करने पर आपकी सेटिंग्स और आपका लिखा हुआ खो जाएगा। फ़ोल्डर ठीक करें, फिर ऐप दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation>लाइव रखें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>स्ट्रीम समाप्त करें</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 समाप्त की जा रही है…</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 समाप्त हो गई।</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 के साथ लाइव जाएं?</translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation>OBS अभी जो दिखा रहा है, वही दर्शकों को दिखेगा।</translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation>OBS में ये सेटिंग्स मेरे लिए ठीक करें</translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation>आवाज़ सुनी जा रही है…</translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation>OBS की तस्वीर</translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation>यह दृश्य खाली है: दर्शकों को काली स्क्रीन दिखेगी</translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation>OBS कुछ नहीं भेज रहा</translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation>एनकोडर सेटिंग्स ठीक हैं</translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation>OBS की कुछ सेटिंग्स इस स्ट्रीम के लिए ठीक नहीं हैं:</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>लाइव जाएं</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation>आवाज़: हां</translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation>आवाज़ नहीं: OBS का मिक्सर देखें</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation>म्यूट है</translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation>आवाज़: नहीं जांची गई</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation>दृश्य: %1</translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation>%1। आपकी मौजूदा प्रोफ़ाइल वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>प्रोफ़ाइल %1 बनाई जाएगी। आपकी मौजूदा प्रोफ़ाइल वैसी ही रहती है।</translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation>आपकी प्रोफ़ाइल %1 इस्तेमाल होगी। केवल गंतव्य बदलता है।</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>इन पर भी</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation>दर्शक</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation>भेजने का तरीका</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>OBS प्रोफ़ाइल</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation>FastPix Desktop के बारे में</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>तृतीय-पक्ष सूचनाएं</translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation>अगर कुछ काम न करे</translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation>सहायता फ़ाइल में संस्करण, सेटिंग्स और लॉग होते हैं। गोपनीय जानकारी छिपा दी जाती है। कुछ भी भेजा नहीं जाता: फ़ाइल किसे मिले, यह आप तय करते हैं।</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>सहायता फ़ाइल सहेजें…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>लॉग फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>FastPix Desktop %1</source>
        <extracomment>%1: a version.</extracomment>
        <translation>FastPix Desktop %1</translation>
    </message>
    <message>
        <source>Qt %1, Python %2, %3</source>
        <extracomment>%1, %2: versions. %3: the system, “Linux”.</extracomment>
        <translation>Qt %1, Python %2, %3</translation>
    </message>
    <message>
        <source>MIT licence. No warranty.</source>
        <translation>MIT लाइसेंस। कोई वारंटी नहीं।</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>सहायता फ़ाइल सहेजें</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>टेक्स्ट फ़ाइलें (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 के रूप में सहेजी गई। शेयर करने से पहले कृपया इसे पढ़ लें।</translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation>फ़ाइल सहेजी नहीं गई, क्योंकि उसमें गोपनीय जानकारी आ जाती। कृपया हमें इसकी सूचना दें, लॉग के बिना।</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>फ़ाइल सहेजी नहीं जा सकी (%1)। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation>ऐप की यह प्रति सोर्स कोड से चल रही है। लाइसेंस Python के पैकेज फ़ोल्डरों में हैं।</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>सिस्टम की भाषा</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <extracomment>Name of the meter that shows how loud a stream is, for screen readers.</extracomment>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of the meter that shows how loud a stream is.</extracomment>
        <translation>आवाज़ नहीं</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1 का लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation>पेज लिंक</translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation>HLS पता</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>एम्बेड कोड</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1 का लिंक वापस लें</translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation>%1 का लिंक हटाएं</translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation>स्ट्रीम की सूची इस कंप्यूटर पर सहेजी नहीं जा सकती (%1)। FastPix पर आपकी स्ट्रीम पर कोई असर नहीं पड़ता।</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation>इसके बजाय %1 के साथ लाइव जाएं?</translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation>OBS कहीं और लाइव है। वह स्ट्रीम रुक जाएगी, फिर OBS यहां लाइव होगा।</translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation>रोकें और लाइव जाएं</translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation>क्या यह आपका OBS है?</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>हां, कनेक्ट करें</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation>OBS का WebSocket सर्वर चालू करें?</translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>यह ऐप OBS की स्ट्रीम इसी से शुरू करता और रोकता है। जो दूसरे प्रोग्राम OBS का पासवर्ड जानते हैं, वे भी OBS को नियंत्रित कर सकते हैं, और फ़ायरवॉल OBS के बारे में पूछ सकता है। आप इसे OBS के टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स में बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation>पहली बार शुरू होने पर OBS एक विज़ार्ड खोलता है। वहां “रद्द करें” दबाएं: आपकी स्ट्रीम की सेटिंग्स OBS में पहले से हैं। फिर यहां वापस आएं।</translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation>चालू करें और OBS शुरू करें</translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation>चालू करें और OBS फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation>पासवर्ड ज़रूरी रखें</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>स्ट्रीम समाप्त करें</translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>हो सकता है कि स्ट्रीम %1 अब भी लाइव हो।</translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation>स्ट्रीम %1 अब भी लाइव है, लेकिन OBS ने %2 से कुछ नहीं भेजा। अगर कोई दूसरा एनकोडर इसे इस्तेमाल नहीं कर रहा, तो इसे समाप्त करें।</translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 अब भी लाइव है। जब यह कंप्यूटर स्लीप मोड में था, तब भी वह चलती रही।</translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>जब यह कंप्यूटर स्लीप मोड में था, तब स्ट्रीम %1 समाप्त हो गई। आप इसके साथ फिर से लाइव जा सकते हैं।</translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation>एक स्ट्रीम समाप्त हो गई</translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation>अब भी लाइव</translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 कभी लाइव नहीं हुई। इसे रखें या हटाएं?</translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation>स्ट्रीम %1 (%2 को बनाई गई) कभी लाइव नहीं हुई। इसे रखें या हटाएं?</translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 अब भी लाइव है।</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation>कुछ गड़बड़ हो, तो मुझे बताएं</translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation>यह विंडो सबसे ऊपर रखें</translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation>जब आप लाइव हों</translation>
    </message>
</context>
<context>
    <name>LiveSigns</name>
    <message>
        <source>%1 · %2 – %3</source>
        <extracomment>The window&apos;s title. %1: for how long the stream has been live, “12:04”. %2: its title. %3: FastPix Desktop.</extracomment>
        <translation>%1 · %2 – %3</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>On air</source>
        <extracomment>For screen readers: a red dot.</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation>दिखाएं</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation>समाप्त करें</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>FastPix Desktop (Demo)</source>
        <translation>FastPix Desktop (डेमो)</translation>
    </message>
    <message>
        <source>FastPix Desktop</source>
        <translation>FastPix Desktop</translation>
    </message>
    <message>
        <source>Stream created.</source>
        <translation>स्ट्रीम बनाई गई।</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>संदेश हटाएं</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>A bitrate, in megabits a second.</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t sent anything.</source>
        <translation>OBS ने कुछ नहीं भेजा है।</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation>%1 और %2 के बीच।</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation>अभी कुछ नहीं।</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation>अभी %1।</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>लाइव नहीं</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation>एक पल रुकें</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation>लाइव, पूरी जांच नहीं हुई</translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation>स्ट्रीम में समस्या</translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation>इस स्ट्रीम पर कुछ नहीं भेजा जा रहा।</translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation>OBS कहीं और लाइव है।</translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation>OBS FastPix से कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation>OBS स्ट्रीम भेज रहा है। FastPix को यह कुछ सेकंड में मिल जानी चाहिए…</translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation>FastPix दर्शकों के लिए वीडियो तैयार कर रहा है…</translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation>पहले कुछ सेकंड दर्शकों तक पहुंच रहे हैं…</translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation>जांचा जा रहा है कि दर्शक देख सकते हैं या नहीं…</translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation>OBS स्ट्रीम भेज रहा है, FastPix को मिल रही है और दर्शक देख सकते हैं।</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation>OBS स्ट्रीम भेज रहा है और FastPix को मिल रही है। दर्शकों को क्या दिख रहा है, यह यहां से नहीं जांचा जा सकता।</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation>OBS स्ट्रीम भेज रहा है और FastPix को मिल रही है। दर्शक देख पा रहे हैं या नहीं, यह अभी यहां से नहीं जांचा जा सकता।</translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation>दर्शक देख सकते हैं। OBS कनेक्ट नहीं है, इसलिए उसकी स्थिति नहीं जांची जा रही।</translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation>FastPix को स्ट्रीम मिल रही है। OBS और दर्शकों की स्थिति यहां से नहीं जांची जा सकती।</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation>OBS ने स्ट्रीमिंग रोक दी है। FastPix स्ट्रीम खुली रखे हुए है…</translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation>OBS कहीं और लाइव है: उसका सर्वर या स्ट्रीम कुंजी इस स्ट्रीम की नहीं है। इस स्ट्रीम पर भेजने के लिए यहां लाइव जाएं।</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation>OBS FastPix से कनेक्ट नहीं हो पा रहा। दर्शकों को कुछ नहीं दिख रहा।</translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation>OBS स्ट्रीम भेज रहा है, लेकिन FastPix तक कुछ नहीं पहुंच रहा। दर्शकों को कुछ नहीं दिख रहा। कनेक्शन जांचें।</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation>OBS वीडियो भेज रहा है, लेकिन यह स्ट्रीम बंद है। दर्शकों को कुछ नहीं दिख रहा। इसे चालू करें।</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation>FastPix को वीडियो मिल रहा है, लेकिन स्ट्रीम लाइव नहीं हो रही। हो सकता है कि कनेक्शन बहुत धीमा हो या OBS H.264 वीडियो और AAC ऑडियो न भेज रहा हो।</translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation>स्ट्रीम लाइव है, लेकिन उसे यह OBS नहीं भेज रहा। या तो कोई दूसरा एनकोडर भेज रहा है, या स्ट्रीम समाप्त नहीं की गई थी। अगर अभी किसी को लाइव नहीं होना चाहिए, तो इसे समाप्त करें।</translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation>FastPix को स्ट्रीम मिल रही है, लेकिन दर्शकों के देखने के लिए अभी कुछ नहीं है। प्लेयर देखें। अगर वह खाली ही रहे, तो पक्का करें कि OBS H.264 भेज रहा है और कीफ़्रेम अंतराल 2 सेकंड है।</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation>FastPix को स्ट्रीम मिल रही है, लेकिन दर्शकों का वीडियो अटका है। प्लेयर देखें। अगर वह वहां भी अटका हो, तो OBS में स्ट्रीमिंग रोककर फिर शुरू करें।</translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation>OBS कनेक्ट है, लेकिन कुछ नहीं भेज रहा। दर्शकों का वीडियो जल्द ही रुक जाएगा। कनेक्शन जांचें।</translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation>OBS का कनेक्शन टूट गया और वह दोबारा कनेक्ट हो रहा है।</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation>FastPix ने स्ट्रीम समाप्त कर दी है, क्योंकि OBS %1 से ज़्यादा समय तक डिस्कनेक्ट रहा। OBS फिर कनेक्ट हो, तो उसी लिंक पर नया प्रसारण शुरू होगा।</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation>FastPix ने स्ट्रीम समाप्त कर दी है, लेकिन OBS अब भी वीडियो भेज रहा है। दर्शकों को कुछ नहीं दिख रहा। उसी लिंक पर नया प्रसारण शुरू करने के लिए दोबारा कनेक्ट करें, या OBS को रोकें।</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation>OBS ने स्ट्रीमिंग रोक दी है। FastPix स्ट्रीम अभी खुली रखे हुए है। जारी रखने के लिए OBS में स्ट्रीमिंग शुरू करें, या स्ट्रीम समाप्त करें।</translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation>OBS का कनेक्शन टूट गया और उसने कोशिश छोड़ दी। FastPix ने स्ट्रीम अब भी खुली रखी है। जारी रखने के लिए दोबारा कनेक्ट करें।</translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation>OBS बंद हो गया है। इसे फिर से शुरू करें, तो प्रसारण जारी रहेगा: वही लिंक, वही रिकॉर्डिंग।</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation>OBS जवाब नहीं दे रहा, लेकिन FastPix अब भी लाइव है। हो सकता है कि OBS अब भी स्ट्रीम भेज रहा हो। OBS की विंडो देखें।</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation>OBS जवाब नहीं दे रहा और दर्शकों को नया वीडियो नहीं मिल रहा। अगर OBS बंद हो गया है, तो उसे शुरू करें और फिर से स्ट्रीम करें।</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation>FastPix से संपर्क नहीं हो पा रहा। OBS और दर्शकों की पिछली ज्ञात स्थिति दिखाई गई है।</translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation>FastPix ऐसी स्थिति बता रहा है जिसे यह ऐप नहीं जानता। FastPix डैशबोर्ड देखें।</translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation>यह किस बारे में है?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>सार्वजनिक</translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation>जिसके पास भी लिंक हो</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>निजी</translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation>केवल वे, जिन्हें आप देखने का लिंक दें, जब तक उसकी अवधि खत्म न हो</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>नई स्ट्रीम</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>वैकल्पिक</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>आपके अपने प्रोग्रामों के लिए लेबल</translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation>आपकी पिछली स्ट्रीम जांची जा रही है…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>आप जो लिखते हैं, वह सहेजा नहीं जा सकता (%1: %2)। ऐप बंद करने पर वह खो जाएगा, लेकिन आप स्ट्रीम फिर भी बना सकते हैं।</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होगा</translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation>FastPix स्ट्रीम बनाता है</translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation>शेयर करने का लिंक, OBS के लिए कुंजी</translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation>OBS आपके लिए सेट हो जाता है</translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation>OBS चालू हो या बंद, कुछ टाइप नहीं करना है</translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation>आप “लाइव जाएं” दबाते हैं</translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation>और देखते हैं कि दर्शक कब देख सकते हैं</translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation>OBS %1 कनेक्ट है</translation>
    </message>
</context>
<context>
    <name>NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what OBS, FastPix or viewers do, “Receiving”. %2: how old that is, “checked 25 s ago”.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Obs</name>
    <message>
        <source>%1 (portable)</source>
        <extracomment>An OBS that runs from any folder, without being installed. %1: “OBS 32.0.1”.</extracomment>
        <translation>%1 (पोर्टेबल)</translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>%1 के रूप में सहेजा गया। यह फ़ोल्डर शेयर न करें: इसमें आपकी स्ट्रीम कुंजी है। OBS में प्रोफ़ाइल &gt; आयात चुनें और यह फ़ोल्डर चुनें। फिर प्रोफ़ाइल मेनू में %2 चुनें।</translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation>इस कंप्यूटर पर OBS इंस्टॉल नहीं है। कुछ नहीं बदला गया। इसके बजाय प्रोफ़ाइल निर्यात करें।</translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation>OBS को नई प्रोफ़ाइल फिर से शुरू होने पर ही दिखेगी। कुछ नहीं बदला गया। OBS बंद करके फिर कोशिश करें, या प्रोफ़ाइल निर्यात करके OBS में आयात करें।</translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation>OBS अब भी खुला है। अगर वह कुछ पूछे, तो वहां जवाब दें। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation>OBS के फ़ोल्डर जवाब नहीं दे रहे। अगर वे नेटवर्क ड्राइव पर हैं, तो देखें कि वह कनेक्ट है।</translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS में प्रोफ़ाइल %1 अब नहीं है, इसलिए उसे शुरू नहीं किया गया। OBS को फिर से सेट करें।</translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>Windows पर OBS को %1 नाम की प्रोफ़ाइल के साथ शुरू नहीं किया जा सकता। OBS शुरू करें और वहां प्रोफ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation>प्रोफ़ाइल %1 कॉपी नहीं की जा सकती, क्योंकि उसकी फ़ाइल %2 खराब है। कुछ नहीं बदला गया। नई प्रोफ़ाइल इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation>OBS में अभी कोई दृश्य नहीं है, इसलिए वह स्ट्रीम नहीं कर सकता। पहले OBS शुरू करके एक दृश्य जोड़ें।</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 सहेजी नहीं जा सकी (%2)। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation>OBS में कुछ गड़बड़ हुई। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation>FFmpeg के बिना डेमो स्ट्रीम नहीं ले सकता। FFmpeg इंस्टॉल करें, फिर डेमो दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation>FastPix ने इस स्ट्रीम की कुंजी नहीं भेजी। स्ट्रीम फिर से खोलें।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation>FastPix ने इस स्ट्रीम का SRT पासफ़्रेज़ नहीं भेजा। स्ट्रीम फिर से खोलें, या RTMPS इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation>OBS इस सर्वर पते का इस्तेमाल नहीं कर सकता। इसे सेटिंग्स में जांचें।</translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation>सरल आउटपुट में कीफ़्रेम अंतराल नहीं होता, इसलिए दर्शकों को तस्वीर के लिए देर तक रुकना पड़ सकता है। “आउटपुट मोड” को “उन्नत” और कीफ़्रेम अंतराल को 2 सेकंड करें।</translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation>सम संख्या लिखें, क्योंकि H.264 को यही चाहिए।</translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation>SRT स्ट्रीम ID बहुत लंबी है। RTMPS इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation>SRT पासफ़्रेज़ 10 से 79 वर्णों का नहीं है। RTMPS इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>वीडियो एनकोडर %1 है, लेकिन FastPix को H.264 चाहिए। “आउटपुट” में कोई H.264 एनकोडर चुनें।</translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation>ऐप एनकोडर %1 को नहीं जानता। पक्का करें कि वह H.264 एनकोड करता है।</translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>ऑडियो एनकोडर %1 है, लेकिन FastPix को AAC चाहिए। इसे “आउटपुट” में बदलें।</translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>कीफ़्रेम अंतराल %1 सेकंड है। इसे “आउटपुट” में 2 सेकंड करें।</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation>कीफ़्रेम अंतराल एनकोडर चुनता है (%1 सेकंड)। इसे “आउटपुट” में 2 सेकंड करें।</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation>कीफ़्रेम अंतराल एनकोडर चुनता है। इसे “आउटपुट” में 2 सेकंड करें।</translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation>कीफ़्रेम अंतराल पढ़ा नहीं जा सका। पक्का करें कि “आउटपुट” में वह 2 सेकंड है।</translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation>बिटरेट %1 kbit/s है, इस क्वालिटी की ज़रूरत से कहीं ज़्यादा। दर्शकों को कोई फ़र्क नहीं दिखेगा।</translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation>बिटरेट केवल %1 kbit/s है, इसलिए तस्वीर धुंधली होगी।</translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation>स्ट्रीम %1 सेकंड देर से जाती है (“उन्नत” में “स्ट्रीम विलंब”)।</translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation>कनेक्शन टूटे, तो OBS %1 सेकंड बाद कोशिश छोड़ सकता है, जबकि FastPix तब भी इंतज़ार करता है। “उन्नत” में “अधिकतम पुनर्प्रयास” को 25 करें।</translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation>कनेक्शन टूटे, तो OBS दोबारा कनेक्ट नहीं होगा। “उन्नत” में “स्वचालित रूप से पुन: कनेक्ट करें” चालू करें।</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>%1 से %2 तक की संख्या लिखें।</translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation>यह टेस्ट पैटर्न और टोन भेजता है। उनकी जगह अपना इनपुट रखें।</translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation>जब तक यह चलता है, इस कंप्यूटर के दूसरे उपयोगकर्ता प्रक्रियाओं की सूची में कुंजी देख सकते हैं।</translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation>जांचा जा रहा है कि OBS कुछ और नहीं कर रहा…</translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation>जांचा जा रहा है कि FastPix से संपर्क हो सकता है…</translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation>नई प्रोफ़ाइल बनाई जा रही है…</translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation>सेटिंग्स भेजी और जांची जा रही हैं…</translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation>एनकोडर सेटिंग्स ठीक की जा रही हैं…</translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation>OBS के कनेक्ट होने का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation>FastPix को स्ट्रीम मिलने का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation>OBS के रुकने का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation>FastPix पर स्ट्रीम समाप्त की जा रही है…</translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation>OBS की सेटिंग्स बहाल की जा रही हैं…</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation>OBS जवाब नहीं दे रहा। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation>OBS की स्ट्रीमिंग अभी रुकी नहीं है। “स्ट्रीम विलंब” चालू हो, तो वह पहले बचा हुआ हिस्सा भेजता है। OBS की विंडो देखें।</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation>OBS ने अभी स्ट्रीमिंग शुरू नहीं की है। हो सकता है कि वह अब भी कनेक्ट हो रहा हो। OBS की विंडो देखें।</translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation>OBS से कनेक्शन टूट गया, इसलिए उसे रोका नहीं जा सका। अगर वह अब भी स्ट्रीम कर रहा है, तो उसे OBS में रोकें।</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation>OBS पासवर्ड स्वीकार नहीं कर रहा। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation>OBS से कनेक्शन टूट गया। हो सकता है कि OBS स्ट्रीम कर रहा हो। OBS की विंडो देखें।</translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation>सेटिंग्स जांचे जाने से पहले OBS से कनेक्शन टूट गया। कुछ शुरू नहीं किया गया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation>OBS ने प्रोफ़ाइल %1 नहीं चुनी, इसलिए कुछ शुरू नहीं किया गया। इसे OBS के प्रोफ़ाइल मेनू में चुनें, या फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation>OBS ने ये सेटिंग्स नहीं रखीं: %1। कुछ शुरू नहीं किया गया। फिर कोशिश करें, या नीचे दी गई सेटिंग्स OBS के सेटिंग्स &gt; स्ट्रीम में भरें।</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation>FastPix से संपर्क नहीं हो पा रहा। OBS में कुछ नहीं बदला गया। अपना नेटवर्क जांचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation>OBS FastPix से कनेक्ट नहीं हो पाया और उसने स्ट्रीमिंग रोक दी। OBS की विंडो में कारण लिखा है। कनेक्शन जांचें, या दूसरा प्रोटोकॉल इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation>FastPix को एक मिनट से स्ट्रीम नहीं मिली है। OBS अब भी स्ट्रीम कर रहा है। अगर कुछ न बदले, तो OBS रोकें और फिर से लाइव जाएं।</translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation>OBS ने अनुरोध अस्वीकार किया (%1, त्रुटि %2)। कुछ शुरू नहीं किया गया।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि स्ट्रीम अब भी लाइव हो। अगर उस पर कुछ नहीं भेजा जाता, तो वह दोबारा कनेक्ट होने का समय बीतने पर अपने आप समाप्त हो जाएगी।</translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation>OBS पहले से स्ट्रीम कर रहा है। कुछ नहीं बदला गया। पहले वह स्ट्रीम समाप्त करें।</translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation>OBS रिकॉर्ड कर रहा है। कुछ नहीं बदला गया। पहले रिकॉर्डिंग रोकें।</translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation>OBS प्रोफ़ाइल बदल रहा है। कुछ नहीं बदला गया। थोड़ी देर बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>स्ट्रीमिंग चाबी</translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>प्रमाणीकरण का प्रयोग करें</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>उपयोगकर्ता का नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>बैंडविड्थ टेस्ट</translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS प्रोफ़ाइल %1 के साथ इस स्ट्रीम के लिए तैयार है।</translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation>उसकी कुछ सेटिंग्स इस स्ट्रीम के लिए ठीक नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>कोई दूसरा प्रोग्राम OBS का पोर्ट इस्तेमाल कर रहा है: %1। उसे कुछ नहीं भेजा गया। वह प्रोग्राम बंद करें, या OBS के टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स में दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>%1 पर कोई दूसरा प्रोग्राम OBS का पोर्ट इस्तेमाल कर रहा है। उसे कुछ नहीं भेजा गया। पता जांचें, या OBS के टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स में दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>कोई दूसरा प्रोग्राम OBS का पोर्ट इस्तेमाल कर रहा है। उसे कुछ नहीं भेजा गया। वह प्रोग्राम बंद करें, या OBS के टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स में दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>यह कंप्यूटर पुष्टि नहीं कर सकता कि OBS के पोर्ट पर चल रहा प्रोग्राम OBS है: %1। उसे कुछ नहीं भेजा गया। अगर यह आपका OBS है, तो एक बार पुष्टि करें।</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>यह कंप्यूटर पुष्टि नहीं कर सकता कि OBS के पोर्ट पर चल रहा प्रोग्राम OBS है। उसे कुछ नहीं भेजा गया। अगर यह आपका OBS है, तो एक बार पुष्टि करें।</translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation>%1 पर चल रहा प्रोग्राम OBS का पासवर्ड नहीं मांगता। उसे कुछ नहीं भेजा गया। अगर आपने OBS में प्रमाणीकरण बंद किया है, तो बिना पासवर्ड के फिर से कनेक्ट करें।</translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation>OBS की सेटिंग्स में पासवर्ड ज़रूरी है, लेकिन OBS के पोर्ट पर चल रहा प्रोग्राम उसे नहीं मांगता। उसे कुछ नहीं भेजा गया। OBS फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation>OBS ने बहुत ज़्यादा संदेश भेजे, इसलिए ऐप ने कनेक्शन बंद कर दिया। वह आधे मिनट बाद दोबारा कनेक्ट होगा।</translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>OBS के पोर्ट पर चल रहा प्रोग्राम %1 है। यह कंप्यूटर पुष्टि नहीं कर सकता कि वह OBS है, जो Flatpak या Snap वाले OBS के लिए सामान्य है। उसे आपकी स्ट्रीम कुंजी मिलेगी। डिस्कनेक्ट करने तक आपका जवाब याद रखा जाएगा।</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>यह कंप्यूटर पुष्टि नहीं कर सकता कि OBS के पोर्ट पर चल रहा प्रोग्राम OBS है, जो Flatpak या Snap वाले OBS के लिए सामान्य है। उसे आपकी स्ट्रीम कुंजी मिलेगी। डिस्कनेक्ट करने तक आपका जवाब याद रखा जाएगा।</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>%1 से ऑफ़लाइन</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation>OBS इस स्क्रीन को कैप्चर कर रहा है (%1)। अगर आप “%2” दिखाएंगे, तो वह दर्शकों को भी दिखेगा। आप उसे फिर भी कॉपी कर सकते हैं।</translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation>OBS इस स्क्रीन को कैप्चर कर रहा है (%1)। कुंजियां छिपी रहती हैं।</translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation>चालू</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation>विकल्प</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation>भेजने का तरीका</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>OBS प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation>मेरी मौजूदा प्रोफ़ाइल (केवल गंतव्य बदलता है)</translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation>नई प्रोफ़ाइल (सुझाई गई सेटिंग्स)</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation>कौन सा OBS</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>एनकोडर सेटिंग्स…</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>OBS प्रोफ़ाइल निर्यात करें…</translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation>शुरू किए बिना सेट करें</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>OBS में स्ट्रीम फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation>OBS रोकें, स्ट्रीम खुली रखें</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation>OBS से कनेक्शन…</translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation>दूसरे कंप्यूटर के OBS से कनेक्ट करें…</translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation>OBS की सेटिंग्स बहाल करें</translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation>OBS से निकालें</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>स्ट्रीम समाप्त करें…</translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation>कौन देख सकता है</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>क्वालिटी</translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation>दर्शकों को ज़्यादा से ज़्यादा इतनी मिलेगी</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation>स्ट्रीम समाप्त करने पर FastPix वीडियो बनाता है</translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation>FastPix इसे बाकी जगह अस्वीकार करता है, इसलिए यह ऐप नहीं जांच सकता कि दर्शकों को क्या दिखता है</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation>दर्शकों को पीछे जाने दें</translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation>आपके लाइव रहते हुए वे पीछे जा सकते हैं</translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation>पीछे जाना</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>दोबारा कनेक्ट होने का समय</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>OBS का कनेक्शन टूटे, तो FastPix इतनी देर रुकता है</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>केवल मेरी वेबसाइट पर</translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation>केवल यहां</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>कैप्शन</translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation>ये आपके लाइव जाने के 20 से 30 सेकंड बाद शुरू होते हैं, केवल RTMPS पर। ये रिकॉर्डिंग में या दूसरे प्लेटफ़ॉर्म पर नहीं होते।</translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation>कैप्शन के लिए RTMPS चाहिए। SRT से दर्शकों को कैप्शन नहीं मिलते।</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation>लाइव होने के 5 मिनट बाद समाप्त होती है और दोबारा चालू नहीं हो सकती। FastPix इसकी रिकॉर्डिंग एक दिन बाद हटा देता है। इसे दूसरे प्लेटफ़ॉर्म पर नहीं भेजा जा सकता।</translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation>ट्रायल स्ट्रीम</translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation>चालू, सार्वजनिक</translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation>चालू, निजी</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation>%1 तक</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation>इन पर भी</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>लेबल जोड़ें</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPix वही वीडियो वहां भी भेजता है</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>आपके अपने प्रोग्रामों के लिए लेबल</translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation>ये दर्शकों को कभी नहीं दिखते</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation>कहीं भी</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n लेबल</numerusform>
            <numerusform>%n लेबल</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation>दूसरे एनकोडर</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>एनकोडर</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation>vMix और ज़्यादातर कंप्यूटर प्रोग्रामों में, इन फ़ील्ड के साथ एक कस्टम गंतव्य जोड़ें।</translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation>1. इसे टर्मिनल (Linux, macOS, WSL) में चलाएं, नीचे दिया मान चिपकाएं और Enter दबाएं। टर्मिनल उसे न दिखाता है, न अपने इतिहास में रखता है।</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>%1 के लिए कमांड</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>%1 का मान</translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation>2. इसे उसी टर्मिनल में चलाएं।</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation>कमांड</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation>कमांड कॉपी हुई। इसमें कोई कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation>%1 के लिए कमांड कॉपी करें</translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation>%1 के लिए कमांड कॉपी हुई।</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>%1 का मान कॉपी करें</translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation>%1 का मान दिखाएं</translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation>%1 का मान छिपाएं</translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>%1 का मान कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>%1 का मान कॉपी हुआ। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 कॉपी करें</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 दिखाएं</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 छिपाएं</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>%1 को कॉपी किया गया। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>%1 को कॉपी किया गया। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1 को कॉपी किया गया।</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation>कनेक्शन जांचें…</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>स्ट्रीम मेनू</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>आपकी कीरिंग का इंतज़ार है…</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>आपकी कीरिंग लॉक है</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation>कनेक्ट होने के बाद आप यहीं से लाइव जा सकते हैं। यह विंडो बंद करने पर भी OBS स्ट्रीम करता रहता है।</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>OBS से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation>कौन सा OBS</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>दूसरा कंप्यूटर</translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation>ऐप हर बार कनेक्ट होते समय पता और पासवर्ड OBS की अपनी सेटिंग्स से पढ़ता है। वह उन्हें न दिखाता है, न सहेजता है।</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>OBS का पता</translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>OBS में: टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स &gt; कनेक्ट जानकारी दिखाएं।</translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation>OBS का पासवर्ड</translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation>यह आपकी कीरिंग में सहेजा जाता है।</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation>OBS इस कनेक्शन को एन्क्रिप्ट नहीं करता, इसलिए नेटवर्क पर दूसरे लोग आपकी स्ट्रीम कुंजी पढ़ सकते हैं। इसे केवल उस नेटवर्क पर इस्तेमाल करें जिस पर आपको भरोसा है।</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>डिस्कनेक्ट करें</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation>192.168.1.20:4455 जैसा पता लिखें, या OBS जो कुछ दिखाता है, वह सब चिपकाएं।</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation>फ़ोन से भेजें</translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation>स्ट्रीम कुंजी वाला QR कोड</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation>ऐप</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation>भेजने का तरीका</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation>फिर से दिखाएं</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation>इसे फ़ोन के कैमरे से स्कैन करें। इसमें सर्वर और स्ट्रीम कुंजी है।</translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation>यह कोड आपकी स्ट्रीम कुंजी है। जो भी इसकी फ़ोटो ले, वह यहां लाइव जा सकता है, इसलिए इसे प्रसारण में न दिखाएं।</translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation>छिपा है, क्योंकि सामने दूसरी विंडो है।</translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation>Larix Broadcaster या IRL Pro इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>कैमरा कोड की ओर रखें</translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation>ऐप में स्ट्रीम शुरू करें</translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation>Moblin (iPhone) इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation>Moblin में स्ट्रीम शुरू करें</translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation>कोड छिपा है।</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>%n सेकंड में छिप जाएगा</numerusform>
            <numerusform>%n सेकंड में छिप जाएगा</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <extracomment>Button on the picture of a live stream: show it as a video.</extracomment>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop a video.</extracomment>
        <translation>रोकें</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation>सर्वर का पता (DNS)</translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation>%1 कनेक्शन (TCP %2)</translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation>RTMPS एन्क्रिप्शन (TLS)</translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation>SRT कनेक्शन (UDP %1)</translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation>FastPix की सेवा (API)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>इस कंप्यूटर की घड़ी</translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation>नहीं जांची गई, क्योंकि तुलना के लिए कोई जवाब नहीं मिला।</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>नहीं जांचा गया, क्योंकि पिछली कोई जांच विफल रही।</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation>जांच जारी</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation>नहीं जांचा गया</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation>समस्या</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation>%1 यहां से काम नहीं करता, लेकिन %2 करता है। %2 इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation>इस नेटवर्क पर शायद पहले साइन इन करना होगा। वेब ब्राउज़र खोलें, साइन इन करें, फिर दोबारा जांचें। या फ़ोन का हॉटस्पॉट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation>लगता है कि आप ऑफ़लाइन हैं। देखें कि वाई-फ़ाई या केबल ठीक है और वेब पेज खुलते हैं। फिर दोबारा जांचें।</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation>%1 मिल गया।</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>कनेक्ट हो गया।</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation>एन्क्रिप्टेड है और प्रमाणपत्र सही है।</translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation>कनेक्ट हो गया और सर्वर जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation>FastPix इस कंप्यूटर की प्रॉक्सी के ज़रिए जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation>FastPix जवाब दे रहा है।</translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation>सही है।</translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>नेटवर्क के DNS ने %1 के लिए समय पर जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation>किसी दूसरे सर्वर ने RTMPS एन्क्रिप्शन के बिना जवाब दिया।</translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation>एन्क्रिप्शन शुरू होते ही कनेक्शन काट दिया गया। हो सकता है कि फ़ायरवॉल केवल वेब पेजों की अनुमति देता हो।</translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation>किसी दूसरे सर्वर ने SRT के बिना जवाब दिया।</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation>कोई जवाब नहीं। शायद फ़ायरवॉल UDP को रोक रहा है।</translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation>FastPix ने नहीं, किसी दूसरे सर्वर ने जवाब दिया।</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation>%1 नहीं मिला। हो सकता है कि आप ऑफ़लाइन हों या नेटवर्क का DNS इसे न जानता हो।</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation>कोई जवाब नहीं। शायद फ़ायरवॉल इसे रोक रहा है।</translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation>फ़ायरवॉल या सर्वर ने मना कर दिया।</translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation>इस कंप्यूटर से वहां तक कोई रास्ता नहीं है।</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>कनेक्शन काट दिया गया।</translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation>%1 के लिए किसी दूसरे सर्वर ने जवाब दिया (प्रमाणपत्र में गलत नाम)।</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation>प्रमाणपत्र भरोसेमंद नहीं है। हो सकता है कि यह नेटवर्क या कोई एंटीवायरस प्रोग्राम एन्क्रिप्टेड कनेक्शन पढ़ रहा हो।</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation>इस कंप्यूटर की घड़ी के अनुसार प्रमाणपत्र आज मान्य नहीं है।</translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation>इसके बजाय किसी वेब पेज ने जवाब दिया, जैसे साइन-इन या फ़िल्टर का पेज।</translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation>FastPix में समस्या है। एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation>इस कंप्यूटर की प्रॉक्सी ने कनेक्शन रोक दिया।</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>किसी दूसरे सर्वर ने जवाब दिया।</translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation>आप यहां से %1 के ज़रिए स्ट्रीम कर सकते हैं। %2 काम नहीं करता, लेकिन उसकी ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation>आप यहां से %1 या %2 के ज़रिए स्ट्रीम कर सकते हैं।</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation>आप यहां से %1 या %2 के ज़रिए स्ट्रीम कर सकते हैं। दूसरी समस्याएं ऊपर देखें।</translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation>आप यहां से स्ट्रीम नहीं कर सकते: %1 और SRT दोनों रोके गए हैं। फ़ोन का हॉटस्पॉट इस्तेमाल करें, या अपने नेटवर्क के व्यवस्थापक से %4 के लिए TCP %2 या UDP %3 की अनुमति मांगें।</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation>प्रॉक्सी से मदद नहीं मिलती: उससे वेब पेज जाते हैं, स्ट्रीम नहीं।</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation>कनेक्शन जांचें</translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation>क्या यह नेटवर्क FastPix तक पहुंच सकता है? कोई गोपनीय जानकारी नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जांचें</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation>नतीजे</translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation>SRT इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation>RTMPS इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>रिपोर्ट कॉपी हुई</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation>इससे शुरू करें</translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation>पिछली बार</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>प्रीसेट के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>प्रीसेट प्रबंधित करें</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>प्रीसेट का नाम</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>प्रीसेट सहेजें</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>प्रीसेट %1 को बदलें?</translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation>इसमें फ़ॉर्म की मौजूदा सेटिंग्स सहेजी जाएंगी।</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>प्रीसेट बदलें</translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>प्रीसेट %1 सहेजा गया।</translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation>प्रीसेट %1 सहेजा नहीं गया: %2 इस्तेमाल नहीं की जा सकती (%3)।</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>प्रीसेट</translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation>प्रीसेट फ़ाइलों में कोई कुंजी नहीं होती, इसलिए आप उन्हें शेयर कर सकते हैं।</translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation>अभी कोई प्रीसेट नहीं है। फ़ॉर्म भरें, फिर उसके शीर्षक के ऊपर “प्रीसेट के रूप में सहेजें” चुनें।</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1 इस्तेमाल नहीं की जा सकती (%2)। आपके प्रीसेट नहीं बदले गए।</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>%n प्रीसेट जोड़ा गया।</numerusform>
            <numerusform>%n प्रीसेट जोड़े गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation>कुछ नहीं जोड़ा गया, क्योंकि ये प्रीसेट आपके पास पहले से हैं।</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 ऐसी प्रीसेट फ़ाइल नहीं है जिसे यह संस्करण पढ़ सके। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>प्रीसेट %1 के रूप में सहेजे गए।</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>प्रीसेट का नाम बदलें</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>प्रीसेट का नाम</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>प्रीसेट %1 हटाया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>प्रीसेट आयात करें</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>प्रीसेट निर्यात करें</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation>प्रीसेट (*.json)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>%1 से %2 सेकंड (30 मिनट) तक चुनें।</translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation>ऐप खुद नाम %1 इस्तेमाल करता है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 किसी वेबसाइट का नाम नहीं है। इसे example.com की तरह लिखें।</translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation>FastPix का संदेश: %1</translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation>आपने नाम %1 दो बार इस्तेमाल किया। हर लेबल का अपना नाम होना चाहिए।</translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation>FastPix के लिए एक लेबल ज़्यादा है। एक हटाएं।</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation>FastPix इसे स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation>स्ट्रीम को शीर्षक दें।</translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation>इस लेबल को मान दें, या इसे हटाएं।</translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation>इस लेबल को नाम दें, या इसे हटाएं।</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बढ़ाएं (&amp;I)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>घटाएं (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>दबाएं</translation>
    </message>
    <message>
        <source>Increase</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बढ़ाएं</translation>
    </message>
    <message>
        <source>Decrease</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>घटाएं</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>मेनू दिखाएं</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>यहां जाएं</translation>
    </message>
    <message>
        <source>Toggle</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चालू या बंद करें</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>विकल्पों की सूची खोलें</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नया फ़ोल्डर बनाएं</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save As</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>इस रूप में सहेजें</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चुनें (&amp;C)</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Directories</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हटाएं (&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>छिपी फ़ाइलें दिखाएं (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फ़ोल्डर खोजें</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हाल की जगहें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>निकालें</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चिपकाएं (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हां (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>नहीं (&amp;N)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>चिपकाएं (&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>A text of Qt itself</extracomment>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation>दर्शक इसे फ़ोन के कैमरे से स्कैन करते हैं और प्लेयर खुल जाता है।</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>प्लेयर लिंक का QR कोड</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>फ़ुल स्क्रीन</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>इमेज सहेजें…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QR कोड सहेजें</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG इमेज (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>SVG इमेज (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 के रूप में सहेजा गया।</translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>इमेज %1 के रूप में सहेजी नहीं जा सकती (%2)।</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>प्लेयर लिंक का QR कोड</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation>समाप्त करने पर दर्शकों का कनेक्शन कट जाएगा, और OBS भेज रहा हो तो वह रुक जाएगा। लाइव रहें, तो ऐप बंद करने के बाद भी स्ट्रीम जारी रहेगी।</translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>%n स्ट्रीम समाप्त करें और ऐप बंद करें</numerusform>
            <numerusform>%n स्ट्रीम समाप्त करें और ऐप बंद करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation>ऐप बंद करें, लाइव रहें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>अभी बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>समाप्त की जा रही है… इसमें ज़्यादा से ज़्यादा %n सेकंड लगेगा।</numerusform>
            <numerusform>समाप्त की जा रही है… इसमें ज़्यादा से ज़्यादा %n सेकंड लगेंगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>फिर भी बंद करें</translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>रिकॉर्डिंग %1 का लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>रिकॉर्डिंग %1 खोलें</translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>रिकॉर्डिंग %1 डाउनलोड करें</translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation>रिकॉर्डिंग %1 के लिए और विकल्प</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation>मीडिया ID कॉपी करें</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation>FastPix इसे पूरा नहीं कर सका</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि रिकॉर्डिंग का शीर्षक अब भी पुराना हो।</translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation>FastPix ने पुराना शीर्षक ही रखा। FastPix डैशबोर्ड में रिकॉर्डिंग का नाम बदलें।</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation>तैयार हो रही है</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>यह रिकॉर्डिंग अब FastPix पर मौजूद नहीं है।</translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation>अभी कोई नहीं। पहली रिकॉर्डिंग स्ट्रीम समाप्त करने के कुछ मिनट बाद यहां दिखेगी।</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation>FastPix कुछ रिकॉर्डिंग पूरी नहीं कर सका। मीडिया ID FastPix की सहायता टीम को दें।</translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>लिंक कॉपी हुआ। जिसके पास यह हो, वह एक हफ़्ते तक देख सकता है। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
            <numerusform>लिंक कॉपी हुआ। जिसके पास यह हो, वह एक हफ़्ते तक देख सकता है। क्लिपबोर्ड %n सेकंड में साफ़ हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation>रिकॉर्डिंग का लिंक कॉपी हुआ।</translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation>मीडिया ID कॉपी हुई।</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>रिकॉर्डिंग का नाम बदलें</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>नाम बदलें</translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation>रिकॉर्डिंग का नाम अब %1 है।</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation>पहले की</translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation>लाइव %1</translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation>कम से कम %1 से लाइव</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation>%1 देख रहे हैं</translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 पहले समाप्त</translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation>अभी-अभी लाइव थी</translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation>पिछली बार लाइव: %1</translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation>पिछली बार लाइव: कल</translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation>पिछली बार लाइव: %1</translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>अभी-अभी बनाई गई</translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation>%1 पर बनाई गई</translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>कल बनाई गई</translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation>%1 को बनाई गई</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation>खोलें</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation>स्ट्रीम की सूची पर वापस जाएं</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>किसी भी स्ट्रीम के शीर्षक, विवरण, लेबल या ID में %1 नहीं है।</translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>किसी भी स्ट्रीम के शीर्षक, विवरण या लेबल में %1 नहीं है।</translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation>किसी भी स्ट्रीम की यह स्थिति नहीं है।</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation>खोज जारी है…</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation>स्ट्रीम खोजें</translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation>शीर्षक, विवरण, लेबल या स्ट्रीम ID (%1)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>खोज साफ़ करें</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>सभी स्ट्रीम</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>स्थिति के अनुसार फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>स्थिति के अनुसार फ़िल्टर: %1</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation>मेरा वर्कस्पेस</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation>वर्कस्पेस %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रंग-रूप</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>SRT स्ट्रीम ID</translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation>स्ट्रीम की ID</translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation>स्ट्रीम कुंजी</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>पते</translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation>जब तक FastPix ने आपको दूसरे पते न दिए हों, इन्हें ऐसे ही रहने दें।</translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation>यह ऐप शुरू करते समय दिए गए विकल्प से तय है। इसे यहां नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation>RTMPS सर्वर</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation>rtmps://host:443/live जैसा पता लिखें।</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>SRT पता</translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation>srt://host:778 जैसा पता लिखें, पोर्ट के साथ और बिना कुछ और जोड़े।</translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation>प्लेबैक पता</translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation>बिना क्वेरी वाला https पता लिखें।</translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation>देखने का पेज</translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation>ऐसा https पता लिखें जिसमें {playbackId} और {token} हों।</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API पता</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation>FastPix नहीं बताता कि SRT को इनमें से क्या चाहिए। SRT अस्वीकार हो, तो इसे बदलें।</translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation>पते बहाल करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>%n स्ट्रीम हटाएं</numerusform>
            <numerusform>%n स्ट्रीम हटाएं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation>इस स्ट्रीम की अभी कोई प्लेबैक ID नहीं है, इसलिए इसे कोई नहीं देख सकता।</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation>केवल %1 पर</translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation>निजी: केवल देखने के लिंक से चलती है</translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation>वहां एम्बेड कोड इस्तेमाल करें। प्लेयर पेज पर यह नहीं चलती।</translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation>जिसके पास लिंक हो, वह देख सकता है</translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation>स्ट्रीम बंद रहने तक प्लेयर कुछ नहीं दिखाता।</translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation>आपके लाइव जाने तक प्लेयर कुछ नहीं दिखाता।</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation>शेयर करें</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>प्लेयर लिंक</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation>प्लेयर खोलें</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>एम्बेड कोड</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR कोड</translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation>केवल मेरी वेबसाइट पर…</translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation>प्लेयर लिंक कॉपी हुआ।</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation>नई स्ट्रीम</translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation>स्ट्रीम बनाएं या बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>प्रीसेट चुनें</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>स्ट्रीम खोजें</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>स्ट्रीम फिर से लोड करें</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>सूची पर जाएं</translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation>सूची में चुनी हुई स्ट्रीम हटाएं</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>पिछली बार जो हटाया, उसे वापस लाएं</translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation>स्ट्रीम का मेनू खोलें</translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation>स्ट्रीम संपादित करें</translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation>स्ट्रीम का डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation>स्ट्रीम ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation>सर्वर कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation>स्ट्रीम कुंजी कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation>SRT पता कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation>SRT स्ट्रीम ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation>SRT पासफ़्रेज़ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation>SRT URL कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation>प्लेयर लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation>वापस जाएं या डायलॉग बंद करें</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation>ऐप बंद करें</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation>नई स्ट्रीम</translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation>सभी स्ट्रीम दिखाएं</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>स्ट्रीम फिर से लोड करें</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>फ़िल्टर: %1</translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation>आपकी स्ट्रीम यहां दिखेंगी।</translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation>आपकी कीरिंग खोली जा रही है…</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation>कीरिंग लॉक है</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation>कनेक्ट है</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation>FastPix जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation>सूची अप-टू-डेट नहीं है</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>अपडेट हो रहा है…</translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation>सहेजा नहीं गया: अगली बार फिर साइन इन करना होगा</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation>इस वर्कस्पेस के लिए साइनिंग कुंजी बनाएं?</translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation>निजी स्ट्रीम के देखने के लिंक बनाने और यह जांचने के लिए कि दर्शकों को क्या दिखता है, साइनिंग कुंजी चाहिए। इसे FastPix बनाता है और इसका निजी हिस्सा आपकी कीरिंग में रहता है।</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>साइनिंग कुंजी बनाएं</translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation>साइनिंग कुंजी को बदलें?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation>इस वर्कस्पेस के देखने के सभी लिंक तुरंत काम करना बंद कर देंगे।</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>कुंजी बदलें</translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation>साइनिंग कुंजी हटाएं?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation>इस वर्कस्पेस के देखने के सभी लिंक तुरंत काम करना बंद कर देंगे और निजी स्ट्रीम की जांच नहीं हो सकेगी।</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>कुंजी हटाएं</translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation>अभी कोई कुंजी नहीं है। जब आप किसी निजी स्ट्रीम के लिए देखने का पहला लिंक बनाएंगे, तब ऐप कुंजी भी बना देगा।</translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation>इस वर्कस्पेस में FastPix Desktop की बनाई हुई कुंजी है। इसका निजी हिस्सा केवल आपकी कीरिंग में है।</translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation>कुंजी का निजी हिस्सा आपकी कीरिंग में नहीं है। देखने के जो लिंक आप शेयर कर चुके हैं, वे अब भी काम करते हैं, लेकिन नए लिंक के लिए नई कुंजी चाहिए।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि यह न हुआ हो। बेझिझक फिर कोशिश करें: कुछ भी दो बार नहीं बनेगा।</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>इस कंप्यूटर पर गोपनीय जानकारी को एन्क्रिप्ट करने वाली कीरिंग नहीं है, इसलिए कुंजी रखी नहीं जा सकती। GNOME Keyring, KWallet या KeePassXC इंस्टॉल करके शुरू करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation>FastPix पर कुंजी हटा दी गई। उसके देखने के लिंक अब काम नहीं करते।</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation>इस Access Token को साइनिंग कुंजियां प्रबंधित करने की अनुमति नहीं है। FastPix डैशबोर्ड में इसे “System” अनुमति दें, या दूसरा टोकन इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation>आपकी कीरिंग लॉक है या जवाब नहीं दे रही। उसे अनलॉक करें (उसकी विंडो ढूंढें), फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation>कुंजी आपकी कीरिंग से पढ़ी या उसमें सहेजी नहीं जा सकती। फिर कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation>साइनिंग कुंजी बनाएं</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation>साइनिंग कुंजी बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation>साइनिंग कुंजी हटाएं</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>साइनिंग कुंजी</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक पल रुकें…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation>OBS के भेजते समय पूर्वावलोकन नहीं</translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation>आपके लाइव होने पर पूर्वावलोकन नहीं</translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation>इस स्ट्रीम पर कुछ नहीं भेजा जा सकता</translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation>इस स्ट्रीम पर कुछ नहीं भेजा जा रहा</translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation>OBS की तस्वीर यहां दिखेगी</translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation>OBS पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation>%1 पर समाप्त</translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation>OBS इस स्क्रीन को कैप्चर कर रहा है, इसलिए उसकी तस्वीर नहीं दिखाई जाती</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation>लाइव %1</translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation>कम से कम %1 से लाइव</translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation>OBS की विंडो देखें। अगर वह कोई संदेश दिखाए, तो उसका जवाब दें।</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation>OBS वीडियो भेज रहा है, लेकिन यह स्ट्रीम बंद है।</translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation>नेटवर्क जांचें, या SRT से भेजें।</translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation>FastPix तक कुछ नहीं पहुंच रहा। नेटवर्क या फ़ायरवॉल जांचें।</translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>उसे H.264 वीडियो, AAC ऑडियो और हर 2 सेकंड पर एक कीफ़्रेम चाहिए।</translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation>देखें कि आपकी स्क्रीन पर OBS का कोई संदेश है या नहीं।</translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation>OBS में “सामान्य मोड में चलाएं” चुनें। सुरक्षित मोड में OBS को यहां से नियंत्रित नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation>OBS के विज़ार्ड में “रद्द करें” दबाएं। आपकी स्ट्रीम की सेटिंग्स वहां पहले से हैं।</translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation>करीब %1 के अंदर OBS शुरू करें, तो प्रसारण जारी रहेगा: वही लिंक, वही रिकॉर्डिंग।</translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation>समय रहते OBS शुरू करें, तो प्रसारण जारी रहेगा: वही लिंक, वही रिकॉर्डिंग।</translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation>वही लिंक, वही रिकॉर्डिंग, करीब %1 और।</translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation>वही लिंक, वही रिकॉर्डिंग, अगर FastPix ने स्ट्रीम समाप्त नहीं की है।</translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation>वह खुद फिर कोशिश कर रहा है। FastPix करीब %1 और इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>वह खुद फिर कोशिश कर रहा है।</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation>उसे यहां से शुरू नहीं किया जा सकता। FastPix करीब %1 और इंतज़ार करेगा।</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation>उसे यहां से शुरू नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation>FastPix को अब भी स्ट्रीम मिल रही है। OBS की विंडो देखें।</translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation>OBS रुककर फिर शुरू होगा: वही लिंक, वही रिकॉर्डिंग।</translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation>%1 सेकंड बाद फिर कोशिश होगी। बाकी की पिछली ज्ञात स्थिति दिखाई गई है।</translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation>फिर कोशिश हो रही है। बाकी की पिछली ज्ञात स्थिति दिखाई गई है।</translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>वह अब इस खाते का टोकन स्वीकार नहीं करता। आपकी स्ट्रीम जारी है।</translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation>OBS %2 से ज़्यादा समय तक डिस्कनेक्ट रहा।</translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation>वह स्ट्रीम रुक जाएगी।</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation>कुछ नहीं बदला गया। नेटवर्क जांचें।</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation>उसे कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation>संस्करण 28 या उसके बाद वाले को यहां से नियंत्रित किया जा सकता है।</translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation>1. टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स। 2. “WebSocket सर्वर सक्षम करें” पर निशान लगाएं। 3. “ठीक है” दबाएं। इसके बाद यह अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>यह OBS के टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स &gt; कनेक्ट जानकारी दिखाएं में है।</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>OBS खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation>FastPix पर हटाई गई</translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation>यह ट्रायल स्ट्रीम इस्तेमाल हो चुकी है</translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation>यह स्ट्रीम बंद है</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS FastPix से कनेक्ट नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation>FastPix तक कुछ नहीं पहुंच रहा</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>OBS जो भेज रहा है, FastPix उसे इस्तेमाल नहीं कर सकता</translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation>OBS शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation>OBS शुरू नहीं हुआ</translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation>OBS पूछ रहा है कि कैसे शुरू हो</translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation>OBS सेट हो रहा है</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>लाइव हो रहे हैं…</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS बंद हो गया है</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS ने स्ट्रीमिंग रोक दी है</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS का कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation>%1 पर OBS जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation>दर्शकों का वीडियो अटका है</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation>FastPix से संपर्क नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation>दर्शक देख सकते हैं</translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix ने स्ट्रीम समाप्त कर दी है</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>स्ट्रीम समाप्त हो गई है</translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation>OBS दूसरी स्ट्रीम में व्यस्त है</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS कहीं और लाइव है</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation>कोई दूसरा प्रोग्राम OBS का पोर्ट इस्तेमाल कर रहा है</translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation>इस कंप्यूटर पर OBS नहीं है</translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation>यह OBS नियंत्रित करने के लिए बहुत पुराना है</translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation>OBS बंद है</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation>OBS का WebSocket सर्वर चालू करें</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation>OBS पासवर्ड स्वीकार नहीं कर रहा</translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation>OBS चल रहा है</translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation>OBS से कनेक्ट हो रहा है…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>लाइव जाने के लिए तैयार</translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation>समाप्त हो रही है…</translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation>फिर से बनाएं</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>नई स्ट्रीम</translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation>स्ट्रीम चालू करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>कनेक्शन जांचें</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>एनकोडर सेटिंग्स…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation>OBS शुरू करें और जारी रखें</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>अभी दोबारा कनेक्ट करें</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>OBS में स्ट्रीम फिर से शुरू करें</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>स्ट्रीम समाप्त करें</translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation>फिर से लाइव जाएं</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation>%1 दिखाएं</translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation>यहां लाइव जाएं…</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation>OBS से कनेक्शन…</translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation>OBS Studio पाएं</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>OBS प्रोफ़ाइल निर्यात करें…</translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation>OBS शुरू करें</translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation>इसे चालू करके OBS फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>OBS से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation>लाइव जाएं</translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation>प्लेयर देखें</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>स्ट्रीम समाप्त करें…</translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation>%1 से आवाज़ नहीं</translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation>%1 से काली स्क्रीन</translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation>%1 से काली स्क्रीन, आवाज़ नहीं</translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation>दर्शकों को आवाज़ मिल रही है, तस्वीर नहीं</translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation>दर्शकों को दिखने वाली तस्वीर यहां दिखेगी</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <extracomment>On the picture, after &quot;Play&quot;: the video has stopped by itself. A still is shown.</extracomment>
        <translation>वीडियो रुक गया</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation>%1 पहले</translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS %1 फ़्रेम छोड़ रहा है: एनकोडिंग में बहुत समय लग रहा है। OBS में रिज़ॉल्यूशन या फ़्रेम दर घटाएं।</translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBS से %1 फ़्रेम छूट रहे हैं: फ़्रेम बनाने में बहुत समय लग रहा है। OBS में फ़्रेम दर घटाएं, या दूसरे प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation>जब तक आपका एनकोडर भेजता रहेगा, आपकी स्ट्रीम जारी रहेगी।</translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>वह स्ट्रीम %1 पर भेज रहा है। पहले उस स्ट्रीम को समाप्त करें, या यहां फ़ोन या दूसरे एनकोडर से भेजें।</translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation>हो सकता है कि वह अभी शुरू हो रहा हो या उसका WebSocket सर्वर बंद हो।</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation>FastPix को स्ट्रीम मिल रही है। दर्शकों की स्थिति जांची जा रही है।</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>दर्शक इंतज़ार कर रहे हैं। FastPix स्ट्रीम को करीब %1 और खुली रखेगा, फिर समाप्त कर देगा।</translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation>दर्शक आखिरी कुछ सेकंड देख रहे हैं। FastPix स्ट्रीम को करीब %1 और खुली रखेगा, फिर समाप्त कर देगा।</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation>FastPix को स्ट्रीम मिल रही है, लेकिन दर्शकों तक कुछ नया नहीं पहुंच रहा।</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>FastPix को स्ट्रीम मिल रही है, लेकिन %1 सेकंड से दर्शकों तक कुछ नया नहीं पहुंचा।</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation>OBS स्ट्रीम भेज रहा है और FastPix को मिल रही है, लेकिन दर्शकों तक कुछ नया नहीं पहुंच रहा।</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>OBS स्ट्रीम भेज रहा है और FastPix को मिल रही है, लेकिन %1 सेकंड से दर्शकों तक कुछ नया नहीं पहुंचा।</translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation>FastPix इसके लिए कुछ स्वीकार नहीं करता और इसका लिंक नहीं चलता। लिंक और कुंजी वही रहते हैं।</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation>दर्शक इंतज़ार कर रहे हैं। FastPix किसी भी पल स्ट्रीम समाप्त कर सकता है।</translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation>FastPix पर यह स्ट्रीम अब नहीं है। इसका लिंक और इसकी कुंजी काम नहीं करते।</translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation>ट्रायल स्ट्रीम एक ही बार चलती है। FastPix उसे दोबारा चालू नहीं करता।</translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation>OBS कोशिश करता रहता है। दर्शकों को कुछ नहीं दिख रहा।</translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation>OBS स्ट्रीम भेज रहा है, लेकिन दर्शकों को कुछ नहीं दिख रहा।</translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation>कुछ पहुंच रहा है, लेकिन दर्शकों को कुछ नहीं दिख रहा।</translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation>OBS इस स्ट्रीम के लिए सेट हो रहा है। अभी कुछ भी लाइव नहीं होगा।</translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>OBS ने 45 सेकंड से जवाब नहीं दिया है। कुछ भी लाइव नहीं है।</translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation>OBS पिछली बार क्रैश हुआ था, इसलिए पूछ रहा है। जवाब दें, फिर वापस आएं।</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation>पहली बार शुरू होने पर OBS एक विज़ार्ड खोलता है। उसे रद्द करें, फिर वापस आएं।</translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation>FastPix दर्शकों के लिए वीडियो तैयार कर रहा है।</translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>OBS स्ट्रीम भेज रहा था। अब उसकी स्थिति नहीं जांची जा सकती।</translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation>जब तक OBS भेजता रहेगा, आपकी स्ट्रीम जारी रहेगी।</translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation>आपकी स्ट्रीम जारी है, लेकिन उसकी स्थिति नहीं जांची जा सकती।</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>FastPix को स्ट्रीम मिल रही है। दर्शकों की स्थिति यहां से नहीं जांची जा सकती।</translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation>दूसरा एनकोडर स्ट्रीम भेज रहा है। उसकी स्थिति यहां से नहीं जांची जा सकती।</translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation>OBS अब भी वीडियो भेज रहा है, लेकिन दर्शकों को कुछ नहीं दिख रहा।</translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation>अगली बार के लिए लिंक और कुंजी वही रहते हैं।</translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation>पहले वह स्ट्रीम समाप्त करें, या दूसरा एनकोडर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>वह किसी दूसरी सेवा पर स्ट्रीम कर रहा है। आप नीचे दी गई सेटिंग्स से दूसरा एनकोडर भी इस्तेमाल कर सकते हैं।</translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation>स्ट्रीम की पिछली ज्ञात स्थिति दिखाई गई है।</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>वह प्रोग्राम बंद करें, या OBS के टूल्स &gt; वेबसॉकेट सर्वर सेटिंग्स में दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation>OBS Studio इंस्टॉल करें, यह मुफ़्त है। या नीचे दी गई सेटिंग्स से दूसरे एनकोडर से भेजें।</translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation>OBS अपडेट करें। या प्रोफ़ाइल निर्यात करें, उसे OBS में आयात करें और वहां लाइव जाएं।</translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation>OBS इस स्ट्रीम के लिए सेट होकर शुरू होगा। अभी कुछ भी लाइव नहीं होगा।</translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation>OBS चल रहा है, लेकिन दूसरे प्रोग्राम अभी उसे नियंत्रित नहीं कर सकते।</translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation>OBS चल रहा है। उसका पासवर्ड एक बार लिखें।</translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation>एक बार कनेक्ट करें, फिर यहीं से लाइव जाएं।</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation>इसमें थोड़ा समय लगेगा। कुछ भी लाइव नहीं है।</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation>निजी: केवल देखने के लिंक वाले लोग देख सकते हैं। अभी कुछ भी लाइव नहीं है।</translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation>%1 कनेक्ट है। अभी कुछ भी लाइव नहीं है।</translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 कनेक्ट है। आपकी प्रोफ़ाइल %2 वैसी ही रहती है। अभी कुछ भी लाइव नहीं है।</translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation>यह ट्रायल स्ट्रीम 5 मिनट बाद समाप्त हो जाएगी।</translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation>यह ट्रायल स्ट्रीम %1 बाद समाप्त हो जाएगी।</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>यह %1 से %2 तक लाइव थी। अगली बार के लिए लिंक और कुंजी वही रहते हैं।</translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>यह %1 तक लाइव थी। अगली बार के लिए लिंक और कुंजी वही रहते हैं।</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>यह %1 से %2 तक लाइव थी। ट्रायल स्ट्रीम एक ही बार चलती है। FastPix उसे दोबारा चालू नहीं करता।</translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>यह %1 तक लाइव थी। ट्रायल स्ट्रीम एक ही बार चलती है। FastPix उसे दोबारा चालू नहीं करता।</translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation>कोई फ़्रेम नहीं छूटा</translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation>%2 में से %1 फ़्रेम छूटे</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 पहले जांचा</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>बिटरेट, पिछले 10 मिनट</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation>अगला चरण</translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation>कनेक्शन सेटिंग्स इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation>%1 के साथ लाइव जाने के लिए वापस आएं।</translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation>OBS तैयार है</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>सारांश कॉपी हुआ।</translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation>OBS में सेटिंग्स ठीक की गईं।</translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBS सेट हो गया है। उसके प्रोफ़ाइल मेनू में आपको प्रोफ़ाइल %1 मिलेगी।</translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation>यह स्ट्रीम OBS में सेट नहीं थी।</translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation>कुंजी समेत OBS से निकाला गया: %1।</translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation>OBS में सेटिंग्स ठीक करें</translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation>OBS स्ट्रीम भेज रहा है और FastPix को मिल रही है।</translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation>OBS ने स्ट्रीमिंग रोक दी है और स्ट्रीम समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>स्ट्रीम समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation>OBS ने स्ट्रीमिंग रोक दी है।</translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>प्रोफ़ाइल %1 में OBS की सेटिंग्स बहाल की गईं।</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>कनेक्शन जांचें</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>OBS रोकें</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>फिर से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर से साइन इन करें</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation>OBS का पासवर्ड आपकी कीरिंग में सहेजा नहीं जा सका। अगली बार फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation>OBS का पासवर्ड आपकी कीरिंग से हटाया नहीं जा सका। वहां “obs-websocket” प्रविष्टि हटाएं।</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation>व्यू (FastPix से): %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation>%1 देख रहे हैं</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation>तस्वीर: %1</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>स्थिति: %1</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>%1 पहले जांचा</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1 पहले</translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation>बदलाव सहेजे गए।</translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 से भरा गया। जो चाहें, बदलें।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation>स्ट्रीम ID कॉपी हुई।</translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation>%1 चुना गया है। अगली बार लाइव जाने पर यही इस्तेमाल होगा।</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 हटा दी गई।</translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation>जो स्ट्रीम लाइव हैं, वे नहीं हटाई गईं।</translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 चालू है। आप लाइव जा सकते हैं।</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 बंद है।</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 समाप्त हो गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>%n स्ट्रीम हटाई गई</numerusform>
            <numerusform>%n स्ट्रीम हटाई गईं</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 हटाई जा रही है</translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>%n स्ट्रीम नहीं हटाई गई, क्योंकि आपने खाता बदल लिया।</numerusform>
            <numerusform>%n स्ट्रीम नहीं हटाई गईं, क्योंकि आपने खाता बदल लिया।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 नहीं हटाई गई, क्योंकि आपने खाता बदल लिया।</translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 लाइव है। फिर भी बंद करें?</translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 बंद करें?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>OBS और दर्शकों का कनेक्शन तुरंत कट जाएगा। FastPix ट्रायल स्ट्रीम को दोबारा चालू नहीं करता।</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>FastPix ट्रायल स्ट्रीम को दोबारा चालू नहीं करता।</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation>OBS और दर्शकों का कनेक्शन तुरंत कट जाएगा। जब तक आप इसे चालू नहीं करते, इस पर कोई स्ट्रीम नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>स्ट्रीम %1 लाइव है। फिर भी हटाएं?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation>OBS और दर्शकों का कनेक्शन तुरंत कट जाएगा। इसका पता और इसकी कुंजी काम करना बंद कर देंगे। इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>स्ट्रीम हटाएं</translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation>मुझे पता है कि दर्शकों का कनेक्शन कट जाएगा</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>स्ट्रीम</translation>
    </message>
</context>
<context>
    <name>StreamMenu</name>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation>डुप्लिकेट बनाएं</translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation>स्ट्रीम ID कॉपी करें</translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation>स्ट्रीम समाप्त करें…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएं</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>बंद करें…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>हटाएं…</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation>स्ट्रीम का विवरण</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>FastPix जवाब नहीं दे रहा (%1 पहले जांचा)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation>कम से कम %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation>करीब %1 बाकी</translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation>लाइव हो रही है…</translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>दर्शक देख सकते हैं</translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation>जांच जारी…</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>लाइव नहीं</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBS ने स्ट्रीमिंग रोक दी है</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBS का कनेक्शन टूट गया</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBS जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBS FastPix से कनेक्ट नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation>FastPix तक कुछ नहीं पहुंच रहा</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBS कहीं और लाइव है</translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation>यह स्ट्रीम बंद है</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>OBS जो भेज रहा है, FastPix उसे इस्तेमाल नहीं कर सकता</translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation>दर्शकों के देखने के लिए कुछ नहीं है</translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation>दर्शकों का वीडियो अटका है</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPix ने स्ट्रीम समाप्त कर दी है</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBS बंद हो गया है</translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation>FastPix से संपर्क नहीं</translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation>FastPix की स्थिति अज्ञात है</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation>बिटरेट, ज़्यादा से ज़्यादा %1</translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation>OBS ने %1 और %2 के बीच भेजा।</translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation>एक साथ देख रहे दर्शक</translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation>दर्शकों की संख्या %1 और %2 के बीच रही।</translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation>व्यू (FastPix से), ज़्यादा से ज़्यादा %1</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation>FastPix के व्यू की संख्या %1 और %2 के बीच रही।</translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation>एक साथ देख रहे दर्शकों की संख्या ज़्यादा से ज़्यादा %1 रही।</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation>FastPix के व्यू की संख्या %1 तक पहुंची।</translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation>स्ट्रीम %1: %2 को %3 से %4 तक लाइव (%5)।</translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation>स्ट्रीम %1: %2 को %3 तक लाइव, कम से कम %4।</translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation>कोई रुकावट नहीं आई।</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation>सारांश कॉपी करें</translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation>लाइव अवधि</translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation>लाइव अवधि, कम से कम</translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation>सबसे ज़्यादा दर्शक</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation>रुकावटें</translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation>रुकावटें (सबसे लंबी: %1)</translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation>FastPix रिकॉर्डिंग बना रहा है। यह कुछ मिनट में “रिकॉर्डिंग” में दिखेगी।</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>पूर्ववत करने के लिए %n सेकंड बाकी है: %1 दबाएं, या “पूर्ववत करें” बटन।</numerusform>
            <numerusform>पूर्ववत करने के लिए %n सेकंड बाकी हैं: %1 दबाएं, या “पूर्ववत करें” बटन।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>%n से॰ बाकी</numerusform>
            <numerusform>%n से॰ बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation>बिना शीर्षक की स्ट्रीम</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation>वीडियो मिल रहा है</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation>लाइव</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation>सार्वजनिक</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation>निजी</translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation>सार्वजनिक: जिसके पास लिंक हो, वह देख सकता है</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation>निजी: केवल देखने के लिंक वाले लोग देख सकते हैं</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1 सेकंड</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1 मिनट</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: a time of day, both as the locale writes them. “Thu, 5 Nov, 22:00”</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ViewingLinkDialog</name>
    <message>
        <source>Make a viewing link</source>
        <translation>देखने का लिंक बनाएं</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation>आपकी अपनी सूची के लिए। दर्शकों को यह नहीं दिखता।</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>अवधि खत्म होने तक जिसके पास भी यह लिंक हो, वह %1 देख सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n दिन</numerusform>
            <numerusform>%n दिन</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation>इस समय तक…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>इस समय तक मान्य</translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation>बनाएं और कॉपी करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation>आप इसे कभी भी वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation>एक नाम लिखें, ताकि आप अपने लिंक पहचान सकें।</translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation>आज %1 पर अवधि खत्म हुई</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>%1 को अवधि खत्म हुई</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation>आज %1 तक</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>%1 तक</translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation>इसकी साइनिंग कुंजी अब नहीं है</translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>इसकी अवधि आज %1 पर खत्म होगी। तब इस लिंक वाले दर्शक आगे नहीं देख पाएंगे, चाहे प्रसारण चल ही रहा हो।</translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>इसकी अवधि %1 को खत्म होगी। तब इस लिंक वाले दर्शक आगे नहीं देख पाएंगे, चाहे प्रसारण चल ही रहा हो।</translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation>इस लिंक से देख रहे लोग आगे नहीं देख पाएंगे। आपके बाकी लिंक काम करते रहेंगे।</translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>%1 पर जांचा गया: केवल देखने के लिंक वाले लोग देख सकते हैं।</translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>%1 पर जांचा गया: FastPix देखने के लिंक के बिना भी सबको देखने देता है। अगर ऐसा नहीं होना चाहिए, तो स्ट्रीम समाप्त करें।</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation>FastPix ने जवाब नहीं दिया, इसलिए हो सकता है कि यह न हुआ हो। बेझिझक फिर कोशिश करें: जितने भी लिंक बने हों, आप सब वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>साइनिंग कुंजी आपकी कीरिंग में नहीं है या खराब है। इसे सेटिंग्स में बदलें।</translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>देखने के लिंक की सूची इस्तेमाल नहीं की जा सकती: %1।</translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1 का लिंक वापस लें?</translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation>लिंक वापस लें</translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation>देखने का लिंक बनाएं</translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation>FastPix के दस्तावेज़ों में HLS पता और एम्बेड कोड बताए गए हैं, लेकिन पेज लिंक नहीं। भेजने से पहले पेज लिंक को एक बार आज़मा लें।</translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1 का लिंक अब काम नहीं करता।</translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation>FastPix इस स्ट्रीम को बाकी हर जगह अस्वीकार करता है: अपने प्लेयर पेज पर, VLC जैसे ऐप में और इस ऐप में। तब “दर्शक” में “नहीं जांचा गया” लिखा रहता है, इसलिए अपनी वेबसाइट खुद देख लें।</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>केवल मेरी वेबसाइट पर</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>वेबसाइटें</translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation>एक से ज़्यादा हों, तो कॉमा से अलग करें। खाली छोड़ें, तो स्ट्रीम कहीं भी चलेगी।</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 किसी वेबसाइट का नाम नहीं है। इसे example.com की तरह लिखें।</translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation>मान</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>लेबल %1 का नाम</translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>लेबल %1 का मान</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation>लेबल %1 हटाएं</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएं</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an option&apos;s name, “Quality”. %2: what is chosen, “720p”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open. Press to close.</source>
        <extracomment>For screen readers: the option is unfolded. Press the key that presses a button.</extracomment>
        <translation>खुला है। बंद करने के लिए दबाएं।</translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation>चुनने के लिए दबाएं।</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जांच जारी…</translation>
    </message>
</context>
</TS>
