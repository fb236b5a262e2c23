<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation>حول هذا البث</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>الحساب: %1</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation>يجري إنشاء بث. انتظر أو ألغِ الإنشاء، ثم بدّل الحساب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation>إعادة تسمية مساحة العمل</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>هل تريد تسجيل الخروج من %1؟</translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation>يُحذف Secret Key الخاص بها من هذا الكمبيوتر. وتبقى عمليات البث على FastPix.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation>ربط حسابك…</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>ربط حساب آخر…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>حفظ ملف دعم…</translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation>حول FastPix Desktop</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>إعادة تسمية %1…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>تسجيل الخروج من %1…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation>أصبح هذا البث مباشرًا في هذه الأثناء، لذلك لم يُحذف.</translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation>يمكنك المحاولة مرة أخرى بأمان.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation>لم يستجب FastPix، لذلك ربما لم تُحفظ تغييراتك.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation>لم يستجب FastPix، لذلك ربما ما زال البث معطّلًا.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation>لم يستجب FastPix، لذلك ربما ما زال البث مفعّلًا.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation>لم يستجب FastPix، لذلك ربما ما زال البث مباشرًا.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation>لم يستجب FastPix، لذلك ربما ما زال البث موجودًا.</translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation>البث ليس مباشرًا، لذلك لا يمكن إنهاؤه.</translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation>هذا البث مفعّل بالفعل.</translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation>هذا البث معطّل بالفعل.</translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation>في الخطة التجريبية، ينهي FastPix البث بعد ٥ دقائق ولا يمكنه تفعيله من جديد. قم بترقية الخطة في لوحة التحكم، أو أنشئ بثًا جديدًا.</translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation>لا يمكن لخدمة FastPix تغيير بث معطّل. فعّله أولًا.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation>مهلة إعادة الاتصال بالثواني</translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation>نسختك: أُزيلت</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>نسختك: %1</translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation>النسخة الأخرى: أُزيلت</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>النسخة الأخرى: %1</translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>يرسل FastPix %1 إلى هناك أيضًا كلما كان مباشرًا.</translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation>يرسل FastPix بثك إلى هناك أيضًا كلما كان مباشرًا.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation>مخصصة</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>إظهار مفتاح البث</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>الخادم المعتاد لمنصة %1. غيّره فقط إذا عرضت لك %1 خادمًا آخر.</translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation>العنوان دون مفتاح البث، مثل rtmps://server/app.</translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>تجده في إعدادات البث المباشر على %1. يُحفظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation>يُحفظ مفتاح البث في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>إخفاء مفتاح البث</translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation>يمكنك إضافة وجهات عندما لا تكون على الهواء.</translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation>فعّل البث لإضافة وجهات.</translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation>لا يمكن إرسال البث التجريبي إلى أي مكان آخر.</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>يرسل FastPix الصورة نفسها إلى هناك أيضًا</translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation>لم تُضَف: البث على الهواء. ستُضاف عندما لا تكون على الهواء.</translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation>لم يعد مفتاح بثها في حلقة المفاتيح. أضِفها من جديد.</translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation>لم يعد هذا البث، أو هذه الوجهة، موجودًا على FastPix.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation>لم يستجب FastPix، لذلك ربما لم تُضَف. جارٍ التحقق…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation>لم يستجب FastPix، لذلك ربما لم تُزَل. جارٍ التحقق…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation>لم يستجب FastPix، لذلك ربما لم يتم التبديل. جارٍ التحقق…</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation>تقبل %1 ما لا يزيد على %2 kbit/s، بينما ترسل إعدادات الترميز لديك %3 kbit/s.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>لم تتم إضافة %1.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>لم يتم تفعيل %1.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>لم يتم تعطيل %1.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>لم تتم إزالة %1.</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation>أدخل عنوانًا مثل rtmps://server.example/live.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>أدخل عنوان الخادم.</translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation>أدخل مفتاح البث.</translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation>أيضًا على</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation>لا تُرسل الترجمة والشرح إلى هناك.</translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation>ينتهي البث هناك ويستمر في كل مكان آخر. يمكنك إضافة الوجهة من جديد عندما لا تكون على الهواء.</translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>هل تريد إيقاف الإرسال إلى %1؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation>يُحذف مفتاح بثها من هذا الكمبيوتر. وتبقى عمليات البث المُرسلة إليها كما هي.</translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>هل تريد حذف الوجهة %1؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation>عدم إضافتها</translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation>إزالة من هذا البث</translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation>حذف هذه الوجهة</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>الإرسال إلى %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>المزيد من خيارات %1</translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>معدل البت، آخر ١٠ دقائق</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>حدث خطأ ما في التطبيق.</translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation>يمكنك متابعة العمل، وما كتبته محفوظ. إذا تكرر ذلك، فيُرجى إرسال هذه التفاصيل إلينا. تُحجب البيانات السرية.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>لا أخطاء حتى الآن</numerusform>
            <numerusform>خطأ واحد حتى الآن</numerusform>
            <numerusform>خطآن حتى الآن</numerusform>
            <numerusform>%Ln أخطاء حتى الآن</numerusform>
            <numerusform>%Ln خطأً حتى الآن</numerusform>
            <numerusform>%Ln خطأ حتى الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation>المُرمّز</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation>يرسل %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation>يعرض %1</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>يرسل إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>لم تتم مشاركة أي رابط مشاهدة</numerusform>
            <numerusform>تمت مشاركة رابط مشاهدة واحد</numerusform>
            <numerusform>تمت مشاركة رابطَي مشاهدة</numerusform>
            <numerusform>تمت مشاركة %Ln روابط مشاهدة</numerusform>
            <numerusform>تمت مشاركة %Ln رابط مشاهدة</numerusform>
            <numerusform>تمت مشاركة %Ln رابط مشاهدة</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation>تم التحقق قبل %1</translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>أُغلق قبل %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>يبدأ التشغيل · %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>يبدأ التشغيل</translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>يتصل · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>يتصل…</translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>توقف قبل %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>يعيد المحاولة، منقطع منذ %1</translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>يعيد المحاولة تلقائيًا</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>لا استجابة منذ %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation>لا استجابة</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>يستقبل · %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation>يستقبل</translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>ينتظر OBS، بقي %1</translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation>ينتظر OBS</translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>يشاهدون، بتأخير %1</translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation>يمكنهم المشاهدة</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>متجمّد منذ %1</translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation>الفيديو متجمّد</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>جارٍ البحث عنه…</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>غير مثبّت</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>قديم جدًا</translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>لم يبدأ التشغيل</translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation>يسأل عن وضع التشغيل</translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>معالج التكوين مفتوح</translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>يعمل، لكنه غير متصل بعد</translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>خادم WebSocket فيه معطّل</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation>كلمة المرور مرفوضة</translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation>المنفذ مستخدم</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation>يرسل إلى مكان آخر</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>يرسل</translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation>يعجز عن المواكبة</translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>لا يرسل شيئًا</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>يتعذّر عليه الاتصال</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>جاهز للاستقبال</translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>لا يستقبل شيئًا</translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation>لا يمكنه استخدامه</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation>استُنفد البث التجريبي</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>أنهى البث</translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation>لا يمكنهم المشاهدة بعد</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation>يرون الثواني الأخيرة</translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation>يرون الصورة الأخيرة</translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation>الرابط لا يعمل</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation>لم يتم التحقق: لا مفتاح توقيع</translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation>لم يتم التحقق: على موقعك فقط</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation>غيّر شخص آخر الإعداد نفسه. أي نسخة تريد الاحتفاظ بها؟</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>تغيّر في مكان آخر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation>الاحتفاظ بنسختي</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>الاحتفاظ بالنسخة الأخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation>مساحة عملي</translation>
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
        <translation>اسم مساحة العمل</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation>يساعدك على التمييز بين عدة حسابات.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation>إلقاء نظرة أولًا</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation>جارٍ البحث عن حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation>تجدهما في لوحة تحكم FastPix ضمن Access Tokens.</translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation>يحتاج الرمز إلى الإذن «FastPix Video: Read and Write».</translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation>فتح لوحة تحكم FastPix</translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation>الربط بحساب FastPix</translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation>أنشئ عمليات بث مباشر وابدأ البث من OBS.</translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation>الصقه هنا من لوحة تحكم FastPix.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>يتصل…</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>لا توجد على هذا الكمبيوتر حلقة مفاتيح صالحة، لذلك لا يُحفظ Secret Key. ستسجّل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation>يُحفظ Secret Key في %1، ولا يُحفظ في ملف أبدًا.</translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>لا يُحفظ Secret Key. ستسجّل الدخول من جديد في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation>إعدادات الاتصال</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation>نسخ الخادم</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation>نسخ مفتاح البث</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>إظهار مفتاح البث</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>إخفاء مفتاح البث</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>عنوان SRT</translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation>نسخ عنوان SRT</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>معرّف البث</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>معرّف بث SRT</translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation>نسخ معرّف بث SRT</translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation>إظهار معرّف بث SRT</translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation>إخفاء معرّف بث SRT</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>عبارة مرور SRT</translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation>نسخ عبارة مرور SRT</translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation>إظهار عبارة مرور SRT</translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation>إخفاء عبارة مرور SRT</translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation>الرابط الكامل</translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation>رابط SRT الكامل</translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation>نسخ رابط SRT الكامل</translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation>إظهار رابط SRT الكامل</translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation>إخفاء رابط SRT الكامل</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation>لم يرسل FastPix مفاتيح هذا البث. افتح البث من جديد.</translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation>تصدير ملف OBS الشخصي</translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation>الهاتف…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation>مُرمّزات أخرى…</translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation>مُرمّزات أخرى</translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation>تم نسخ الخادم.</translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation>تم نسخ عنوان SRT.</translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation>يحتوي هذا الرابط على رموز مُحوَّلة لا يستطيع OBS قراءتها. في OBS، استخدم الحقول أعلاه.</translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation>للمُرمّزات التي تحتاج إلى رابط واحد. في OBS، استخدم الحقول أعلاه، لأن OBS قد يسجّل الرابط في سجله.</translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ مفتاح البث. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ مفتاح البث. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ مفتاح البث. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ مفتاح البث. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ مفتاح البث. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ مفتاح البث. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ عبارة مرور SRT. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ عبارة مرور SRT. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ عبارة مرور SRT. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ عبارة مرور SRT. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ عبارة مرور SRT. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ عبارة مرور SRT. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ رابط SRT الكامل. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ رابط SRT الكامل. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ رابط SRT الكامل. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ رابط SRT الكامل. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ رابط SRT الكامل. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ رابط SRT الكامل. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ معرّف بث SRT. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ معرّف بث SRT. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ معرّف بث SRT. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ معرّف بث SRT. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ معرّف بث SRT. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ معرّف بث SRT. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation>تم نسخ معرّف بث SRT.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation>مكان وضع مجلد الملف الشخصي</translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation>التصدير إلى هنا</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation>الإظهار على أي حال</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A button that can&apos;t be pressed yet. %1: its text, “Try again”. %2: seconds left.</extracomment>
        <translation>‏%1 (%2 ث)</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>النص بالطول المناسب (%1 على الأكثر).</numerusform>
            <numerusform>اختصر حرفًا واحدًا (%1 على الأكثر).</numerusform>
            <numerusform>اختصر حرفين (%1 على الأكثر).</numerusform>
            <numerusform>اختصر %Ln أحرف (%1 على الأكثر).</numerusform>
            <numerusform>اختصر %Ln حرفًا (%1 على الأكثر).</numerusform>
            <numerusform>اختصر %Ln حرف (%1 على الأكثر).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>احذف النص.</numerusform>
            <numerusform>اختصره إلى حرف واحد على الأكثر.</numerusform>
            <numerusform>اختصره إلى حرفين على الأكثر.</numerusform>
            <numerusform>اختصره إلى %Ln أحرف على الأكثر.</numerusform>
            <numerusform>اختصره إلى %Ln حرفًا على الأكثر.</numerusform>
            <numerusform>اختصره إلى %Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>لا تُدخل أي موقع.</numerusform>
            <numerusform>أدخل موقعًا واحدًا على الأكثر.</numerusform>
            <numerusform>أدخل موقعين على الأكثر.</numerusform>
            <numerusform>أدخل %Ln مواقع على الأكثر.</numerusform>
            <numerusform>أدخل %Ln موقعًا على الأكثر.</numerusform>
            <numerusform>أدخل %Ln موقع على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>لا مشاهدات</numerusform>
            <numerusform>مشاهدة واحدة</numerusform>
            <numerusform>مشاهدتان</numerusform>
            <numerusform>%Ln مشاهدات</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
            <numerusform>%Ln مشاهدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>لا تسجيلات</numerusform>
            <numerusform>تسجيل واحد</numerusform>
            <numerusform>تسجيلان</numerusform>
            <numerusform>%Ln تسجيلات</numerusform>
            <numerusform>%Ln تسجيلًا</numerusform>
            <numerusform>%Ln تسجيل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>لم يُعثر على أي بث.</numerusform>
            <numerusform>عُثر على بث واحد.</numerusform>
            <numerusform>عُثر على عمليتي بث.</numerusform>
            <numerusform>عُثر على %Ln عمليات بث.</numerusform>
            <numerusform>عُثر على %Ln عملية بث.</numerusform>
            <numerusform>عُثر على %Ln عملية بث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>لم ينقطع.</numerusform>
            <numerusform>انقطع مرة واحدة.</numerusform>
            <numerusform>انقطع مرتين.</numerusform>
            <numerusform>انقطع %Ln مرات.</numerusform>
            <numerusform>انقطع %Ln مرة.</numerusform>
            <numerusform>انقطع %Ln مرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>لم تحدث انقطاعات. الأطول: %1.</numerusform>
            <numerusform>حدث انقطاع واحد دام %1.</numerusform>
            <numerusform>حدث انقطاعان. دام أطولهما %1.</numerusform>
            <numerusform>حدثت %Ln انقطاعات. دام أطولها %1.</numerusform>
            <numerusform>حدث %Ln انقطاعًا. دام أطولها %1.</numerusform>
            <numerusform>حدث %Ln انقطاع. دام أطولها %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>لا يوجد بث مباشر: %1.</numerusform>
            <numerusform>ما زال بث واحد مباشرًا: %1.</numerusform>
            <numerusform>ما زالت عمليتا بث مباشرتين: %1.</numerusform>
            <numerusform>ما زالت %Ln عمليات بث مباشرة: %1.</numerusform>
            <numerusform>ما زالت %Ln عملية بث مباشرة: %1.</numerusform>
            <numerusform>ما زالت %Ln عملية بث مباشرة: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>لا يوجد بث مباشر، ومن ذلك %1.</numerusform>
            <numerusform>ما زال بث واحد مباشرًا: %1.</numerusform>
            <numerusform>ما زالت عمليتا بث مباشرتين، منهما %1.</numerusform>
            <numerusform>ما زالت %Ln عمليات بث مباشرة، منها %1.</numerusform>
            <numerusform>ما زالت %Ln عملية بث مباشرة، منها %1.</numerusform>
            <numerusform>ما زالت %Ln عملية بث مباشرة، منها %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>الساعة متقدمة قليلًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة دقيقة واحدة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة دقيقتين. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln دقائق. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln دقيقة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln دقيقة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>الساعة متقدمة قليلًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة ساعة واحدة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة ساعتين. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln ساعات. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln ساعة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln ساعة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>الساعة متقدمة قليلًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة يومًا واحدًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة يومين. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln أيام. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln يومًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متقدمة %Ln يوم. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>الساعة متأخرة قليلًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة دقيقة واحدة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة دقيقتين. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln دقائق. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln دقيقة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln دقيقة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>الساعة متأخرة قليلًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة ساعة واحدة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة ساعتين. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln ساعات. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln ساعة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln ساعة. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>الساعة متأخرة قليلًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة يومًا واحدًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة يومين. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln أيام. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln يومًا. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
            <numerusform>الساعة متأخرة %Ln يوم. اضبطها تلقائيًا، وإلا فسترفض الخوادم الاتصال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ رابط المشاهدة. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ رابط المشاهدة. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ رابط المشاهدة. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ رابط المشاهدة. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ رابط المشاهدة. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ رابط المشاهدة. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ عنوان HLS. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ عنوان HLS. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ عنوان HLS. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ عنوان HLS. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ عنوان HLS. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ عنوان HLS. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ رمز التضمين. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ رمز التضمين. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ رمز التضمين. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ رمز التضمين. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ رمز التضمين. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ رمز التضمين. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation>تعطّل التطبيق في المرة السابقة.</translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>ما كتبته ما زال موجودًا. إذا كنت تنشئ بثًا، فسيتحقق التطبيق مما إذا كان قد أُنشئ. إرسال الملف %1 إلينا يساعدنا على إصلاح العطل، وهو لا يحتوي على بيانات سرية. وقد يحتفظ نظامك أيضًا بنسخة من الذاكرة. لا ترسلها إلى أحد، لأنها قد تحتوي على مفاتيحك.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation>إنشاء بث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation>لن يبدأ البث الآن</translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation>لقد ألغيت الإنشاء، لكن البث قد يكون موجودًا بالفعل. جارٍ التحقق من عمليات البث… ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation>لم يستجب FastPix، لذلك قد يكون البث موجودًا. جارٍ التحقق من عمليات البث… ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>الإنشاء على أي حال</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation>تم الإلغاء قبل إرسال أي شيء. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>ضاع رد FastPix، لكن تم إنشاء %1. تجده هنا.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>ضاع رد FastPix، لكن تم إنشاء %1. تجده في قائمتك.</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>إظهار البث</translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>لقد ألغيت، لكن FastPix كان قد أنشأ %1. هل تريد الاحتفاظ به أم حذفه؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>لم يتم إنشاء %1. ما كتبته ما زال هنا، ويمكنك إنشاؤه من جديد بأمان.</translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation>جارٍ التحقق مما إذا كان بثك الأخير قد أُنشئ، حتى لا يُنشأ مرتين. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>لم يُرسل شيء. قبل إنشاء البث، يحفظ التطبيق ملاحظة حتى لا يُنشأ البث مرتين إذا تعطّل التطبيق. تعذّر حفظ هذه الملاحظة. %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation>الإنشاء دون حماية من التعطّل</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>لا يمكن استخدام قاعدة البيانات المحلية. %1 لا تتأثر عمليات البث على FastPix. إذا أُغلق التطبيق أثناء إنشاء بث، فراجع قائمتك قبل إنشائه من جديد.</translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>كانت قاعدة البيانات المحلية تالفة. نُقلت إلى %1 وأُنشئت قاعدة جديدة. لا تتأثر عمليات البث على FastPix، لكن قوالبك فُقدت. إذا أُغلق التطبيق أثناء إنشاء بث، فراجع قائمتك قبل إنشائه من جديد.</translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>تم حذف %1 من FastPix.</translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>الملف %1 من إصدار أحدث من التطبيق. لم يتغيّر.</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation>عرض تجريبي. لا شيء هنا حقيقي، ولا شيء يُنشر على الإنترنت.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>ربط حسابي</translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation>أيضًا على %1</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation>إضافة أخرى</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>إضافة تسمية</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>لا يمكن إضافة المزيد</numerusform>
            <numerusform>يمكن إضافة واحدة أخرى</numerusform>
            <numerusform>يمكن إضافة اثنتين أخريين</numerusform>
            <numerusform>يمكن إضافة %Ln أخرى</numerusform>
            <numerusform>يمكن إضافة %Ln أخرى</numerusform>
            <numerusform>يمكن إضافة %Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation>تنزيل التسجيل</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>فيديو MP4 ‏(*.mp4)</translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation>تم التنزيل: %1</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation>إيقاف تنزيل التسجيل %1 مؤقتًا</translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation>إلغاء تنزيل التسجيل %1</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation>يجهّز FastPix الملف. قد يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation>جارٍ بدء التنزيل…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation>انقطع الاتصال. جارٍ المحاولة من جديد…</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>التنزيل متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation>إعادة محاولة تنزيل التسجيل %1</translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation>استئناف تنزيل التسجيل %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation>انتهى التنزيل بشكل غير متوقع. تم الاحتفاظ بما نُزِّل حتى الآن.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>تتعذّر الكتابة في %1 (%2). تم الاحتفاظ بما نُزِّل حتى الآن.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation>تعذّر على FastPix إنشاء ملف من هذا التسجيل.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>مفتاح التوقيع غير موجود في حلقة المفاتيح أو تالف. استبدله في الإعدادات.</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>لم يعد هذا التسجيل موجودًا على FastPix.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation>لا يسمح FastPix بتنزيل هذا التسجيل من هنا.</translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>الاحتفاظ بالكل</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>تبيّن أن FastPix أنشأ %1. هل تريد الاحتفاظ به أم حذفه؟</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>تبيّن أن FastPix أنشأ %1. وهو قيد الاستخدام الآن، لذلك تم الاحتفاظ به.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>أنشأ FastPix %1 أكثر من مرة. النسخة المؤرخة %2 غير مستخدمة هنا. إذا كنت تستخدم كمبيوتر آخر أيضًا، فتحقق منه قبل حذفها.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>أنشأ FastPix %1 أكثر من مرة، وقد استخدمت كل النسخ أو فتحتها. افتح النسخة التي لا تحتاج إليها واحذفها من قائمتها.</translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>لم يعد %1 موجودًا. حُذفت النسختان في اللحظة نفسها، وحُذفت إحداهما على الأرجح من كمبيوتر آخر. أنشئه من جديد إذا كنت تحتاج إليه.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>أنشأ FastPix %1 أكثر من مرة. نسخة واحدة فقط مستخدمة هنا. إذا كنت تستخدم كمبيوتر آخر أيضًا، فتحقق منه قبل حذف النسخ الأخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>لا شيء لحذفه</numerusform>
            <numerusform>حذف بث واحد غير مستخدم</numerusform>
            <numerusform>حذف عمليتي بث غير مستخدمتين</numerusform>
            <numerusform>حذف %Ln عمليات بث غير مستخدمة</numerusform>
            <numerusform>حذف %Ln عملية بث غير مستخدمة</numerusform>
            <numerusform>حذف %Ln عملية بث غير مستخدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>‏%1: تم حذف البث غير المستخدم.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>‏%1: لم يُحذف شيء. البث الآخر لم يعد موجودًا أو أنه قيد الاستخدام.</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>مدة أخرى</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, as short as possible: after a number.</extracomment>
        <translation> ث</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit stream</source>
        <translation>تعديل البث</translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation>بعد إنشاء البث، لا يمكن تغيير الجودة أو التسجيل أو من يمكنه المشاهدة.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>ما موضوعه؟</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>مهلة إعادة الاتصال</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>إذا انقطع اتصال OBS، ينتظر FastPix هذه المدة</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>تسميات لبرامجك الخاصة</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation>هذا البث معطّل. قد يرفض FastPix التغييرات إلى أن تفعّله.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation>نسخ iframe (أي موقع ويب)</translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation>نسخ مكوّن ويب (لشيفرتك الخاصة)</translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation>نسخ عنوان HLS (لمشغّلك الخاص)</translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation>نسخ عنوان HLS (يمكن للمشاهدين الترجيع)</translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation>تم نسخ رمز التضمين.</translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation>تم نسخ عنوان HLS.</translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation>إعدادات الترميز</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation>‏%1 fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>معدل الإطارات</translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation>معدل البت للفيديو</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>معدل البت للصوت</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>‏%1 kbit/s</translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation>عرض اللوحة</translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation>ارتفاع اللوحة</translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation>بحد أقصى نحو ثلثي سرعة الرفع لديك.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation>أبعاد المَشاهد في OBS. ومنها يُحسب حجم الفيديو.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>استخدام هذه الإعدادات</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation>الموصى بها</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation>ينقطع البث عن المشاهدين فورًا. أوقف المُرمّز بنفسك.</translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>هل تريد إنهاء %1؟</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>يرى المشاهدون أن البث انتهى. وينشئ FastPix التسجيل.</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>يرى المشاهدون أن البث انتهى.</translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation>ينتظر FastPix مدة %1. إذا بدأت البث من جديد خلالها، فسيستمر البث نفسه.</translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>إنهاؤه للجميع</translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation>إيقاف OBS فقط</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>إنهاء البث</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>مواصلة البث</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>إيقاف OBS</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation>لم يقبل FastPix: %1.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation>لا يقبل FastPix بيانات Access Token ID وSecret Key هذه.</translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation>لم يعد FastPix يقبل Access Token الخاص بهذا الحساب.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation>لا يُسمح لرمز Access Token هذا بإدارة عمليات البث المباشر.</translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation>لم يعد هذا البث موجودًا على FastPix. حذفه أحدهم.</translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation>لا توجد واجهة FastPix API على هذا العنوان.</translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation>يتلقى FastPix طلبات كثيرة جدًا من هذا الحساب.</translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation>لدى FastPix مشكلة (الخطأ %1).</translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>يعيد عنوان API التوجيه إلى %1. لم يتبعه التطبيق، لحماية Secret Key.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>لا يمكن استخدام %1 (%2).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation>يعيد عنوان API التوجيه إلى عنوان آخر. لم يتبعه التطبيق، لحماية Secret Key.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation>لم يقبل FastPix أحد الحقول.</translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation>رفض FastPix:‏ %1.</translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation>رفض FastPix الطلب.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>تعذّر العثور على %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>شهادة %1 غير موثوقة على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>الخادم الوكيل لهذا الكمبيوتر حظر الاتصال بالخادم %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>لم يستجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>لم يُرسل هذا: لم يستجب %1 بعد لطلبات سابقة.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation>لم يُنشأ شيء. ما كتبته ما زال هنا.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>قد يكون ما تراه قديمًا.</translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation>انسخ الاثنين من جديد من لوحة تحكم FastPix ضمن Access Tokens.</translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation>امنحه الإذن «FastPix Video: Read and Write» في لوحة التحكم، أو استخدم رمزًا آخر.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation>حاول مرة أخرى بعد %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation>تحقق من تاريخ هذا الكمبيوتر، أو اسأل مسؤول الشبكة.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation>تحقق من إعدادات الخادم الوكيل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>تحقق من الاتصال بالإنترنت، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>راجع عنوان API في الإعدادات.</translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation>ما زال Secret Key فيها. افتح قفل حلقة المفاتيح (ابحث عن نافذتها)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>سيتم تسجيل خروجك عند إغلاق التطبيق. للبقاء مسجّلًا، ثبّت GNOME Keyring أو KWallet أو KeePassXC وشغّله.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation>سيتم تسجيل خروجك عند إغلاق التطبيق. للبقاء مسجّلًا، افتح قفل حلقة المفاتيح (ابحث عن نافذتها)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>ما زلت مسجّل الدخول إلى %1، لأن Secret Key ربما ما زال في حلقة المفاتيح. لا تتأثر عمليات البث.</translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation>شغّل حلقة المفاتيح، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation>افتح قفل حلقة المفاتيح (ابحث عن نافذتها)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation>لا توجد على هذا الكمبيوتر حلقة مفاتيح تشفّر البيانات السرية.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation>حلقة المفاتيح مقفلة أو لا تستجيب.</translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation>أبلغت حلقة المفاتيح عن خطأ.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>لا يمكن حفظ شيء على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>لا يمكن استخدام المجلد %1: %2. يمكنك البث، لكنك ستفقد إعداداتك وما تكتبه عند إغلاق التطبيق. أصلح مشكلة المجلد، ثم شغّل التطبيق من جديد.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation>الاحتفاظ به</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation>مواصلة البث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>إنهاء البث</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>جارٍ إنهاء %1…</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>انتهى %1.</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>هل تريد بدء البث المباشر: %1؟</translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation>سيرى المشاهدون ما يعرضه OBS الآن.</translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation>إصلاح هذه الإعدادات في OBS تلقائيًا</translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation>جارٍ الاستماع إلى الصوت…</translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation>الصورة من OBS</translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation>هذا المشهد فارغ: يرى المشاهدون صورة سوداء</translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation>لا يبث OBS الآن</translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation>إعدادات الترميز مناسبة</translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation>بعض إعدادات OBS لا تناسب هذا البث:</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>بدء البث المباشر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation>الصوت: موجود</translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation>لا صوت: راجع مازج الصوت في OBS</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation>الصوت مكتوم</translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation>الصوت: لم يتم التحقق</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation>المشهد: %1</translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation>‏%1. يبقى ملفك الشخصي الحالي كما هو.</translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>سيُنشأ %1. يبقى ملفك الشخصي الحالي كما هو.</translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation>يُستخدم ملفك الشخصي %1. تتغيّر الوجهة فقط.</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>أيضًا على</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>المشهد</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation>المشاهدون</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation>الإرسال عبر</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>الملف الشخصي في OBS</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation>حول FastPix Desktop</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>إشعارات الجهات الخارجية</translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation>إذا لم يعمل شيء ما</translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation>يحتوي ملف الدعم على أرقام الإصدارات والإعدادات والسجل. تُحجب البيانات السرية. لا يُرسل شيء: أنت تقرر من يحصل على الملف.</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>حفظ ملف دعم…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>فتح مجلد السجل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>FastPix Desktop %1</source>
        <extracomment>%1: a version.</extracomment>
        <translation>‏FastPix Desktop %1</translation>
    </message>
    <message>
        <source>Qt %1, Python %2, %3</source>
        <extracomment>%1, %2: versions. %3: the system, “Linux”.</extracomment>
        <translation>‏Qt %1، ‏Python %2، ‏%3</translation>
    </message>
    <message>
        <source>MIT licence. No warranty.</source>
        <translation>ترخيص MIT. دون أي ضمان.</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>حفظ ملف دعم</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>تم الحفظ باسم %1. يُرجى قراءته قبل مشاركته.</translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation>لم يُحفظ الملف، لأنه كان سيحتوي على بيانات سرية. يُرجى إبلاغنا بذلك دون إرسال السجل.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>تعذّر حفظ الملف (%1). اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation>تعمل هذه النسخة من الشيفرة المصدرية. التراخيص موجودة في مجلدات حزم Python.</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <extracomment>Name of the meter that shows how loud a stream is, for screen readers.</extracomment>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of the meter that shows how loud a stream is.</extracomment>
        <translation>لا صوت</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>نسخ رابط %1</translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation>رابط الصفحة</translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation>عنوان HLS</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>رمز التضمين</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>إبطال رابط %1</translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation>إزالة رابط %1</translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation>لا يمكن حفظ قائمة عمليات البث على هذا الكمبيوتر (%1). لا تتأثر عمليات البث على FastPix.</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation>هل تريد بث %1 بدلًا من ذلك؟</translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation>يبث OBS إلى مكان آخر. سيتوقف ذلك البث، ثم يبدأ OBS البث هنا.</translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation>إيقافه وبدء البث المباشر</translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation>هل هذا برنامج OBS الخاص بك؟</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>نعم، اتصل</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation>هل تريد تفعيل خادم WebSocket في OBS؟</translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>من خلاله يبدأ هذا التطبيق بث OBS ويوقفه. يمكن للبرامج الأخرى التي تعرف كلمة مرور OBS أن تتحكم فيه أيضًا، وقد يسألك جدار الحماية عن OBS. يمكنك تعطيله في OBS من أدوات &gt; إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation>يفتح OBS معالج التكوين عند تشغيله أول مرة. اضغط على «إلغاء» هناك: فإعدادات بثك موجودة بالفعل في OBS. ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation>تفعيله وتشغيل OBS</translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation>تفعيله وإعادة تشغيل OBS</translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation>طلب كلمة مرور</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>إنهاء البث</translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>ربما ما زال %1 مباشرًا.</translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation>ما زال %1 مباشرًا، لكن OBS لم يرسل شيئًا منذ %2. أنهِه، إلا إذا كان مُرمّز آخر يستخدمه.</translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>ما زال %1 مباشرًا. استمر بينما كان هذا الكمبيوتر في وضع السكون.</translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>انتهى %1 بينما كان هذا الكمبيوتر في وضع السكون. يمكنك بثه من جديد.</translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation>انتهى بث</translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation>ما زال مباشرًا</translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>لم يُبث %1 قط. هل تريد الاحتفاظ به أم حذفه؟</translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation>لم يُبث %1 قط (أُنشئ: %2). هل تريد الاحتفاظ به أم حذفه؟</translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>ما زال %1 مباشرًا.</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation>تنبيهي عند حدوث مشكلة</translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation>إبقاء هذه النافذة في المقدمة</translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation>أثناء البث المباشر</translation>
    </message>
</context>
<context>
    <name>LiveSigns</name>
    <message>
        <source>%1 · %2 – %3</source>
        <extracomment>The window&apos;s title. %1: for how long the stream has been live, “12:04”. %2: its title. %3: FastPix Desktop.</extracomment>
        <translation>‏%1 · %2 – %3</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>On air</source>
        <extracomment>For screen readers: a red dot.</extracomment>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>FastPix Desktop (Demo)</source>
        <translation>FastPix Desktop (عرض تجريبي)</translation>
    </message>
    <message>
        <source>FastPix Desktop</source>
        <translation>FastPix Desktop</translation>
    </message>
    <message>
        <source>Stream created.</source>
        <translation>تم إنشاء البث.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>‏%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>A bitrate, in megabits a second.</extracomment>
        <translation>‏%1 Mbit/s</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t sent anything.</source>
        <translation>لم يرسل OBS شيئًا.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation>بين %1 و%2.</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation>لا شيء الآن.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation>الآن %1.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>ليس مباشرًا</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation>مباشر، دون تحقق كامل</translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation>مشكلة في البث</translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation>لا يُرسل شيء إلى هذا البث.</translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation>يبث OBS إلى مكان آخر.</translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation>جارٍ اتصال OBS بخدمة FastPix…</translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation>يرسل OBS البث. من المفترض أن يستقبله FastPix خلال بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation>يجهّز FastPix الفيديو للمشاهدين…</translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation>الثواني الأولى في طريقها إلى المشاهدين…</translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation>جارٍ التحقق من أن البث متاح للمشاهدين…</translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation>يرسل OBS البث، ويستقبله FastPix، وهو متاح للمشاهدين.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation>يرسل OBS البث ويستقبله FastPix. لا يمكن التحقق من هنا مما يراه المشاهدون.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation>يرسل OBS البث ويستقبله FastPix. لا يمكن الآن التحقق من هنا مما يراه المشاهدون.</translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation>البث متاح للمشاهدين. لا اتصال ببرنامج OBS، لذلك لا يتم التحقق منه.</translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation>يستقبل FastPix البث. لا يمكن التحقق من هنا من OBS ولا مما يراه المشاهدون.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation>توقف OBS. يُبقي FastPix البث مفتوحًا…</translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation>يبث OBS إلى مكان آخر: الخادم أو مفتاح البث المضبوط فيه لا يخص هذا البث. للإرسال إلى هذا البث، ابدأ البث المباشر هنا.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation>يتعذّر على OBS الاتصال بخدمة FastPix. لا يرى المشاهدون شيئًا.</translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation>يرسل OBS البث، لكن لا يصل شيء إلى FastPix. لا يرى المشاهدون شيئًا. تحقق من الاتصال.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation>يرسل OBS الفيديو، لكن هذا البث معطّل. لا يرى المشاهدون شيئًا. فعّله.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation>يستقبل FastPix الفيديو، لكن البث لا يصبح مباشرًا. قد يكون الاتصال بطيئًا جدًا، أو قد لا يرسل OBS فيديو بترميز H.264 وصوتًا بترميز AAC.</translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation>البث مباشر، لكن OBS هذا لا يرسل إليه. يرسل إليه مُرمّز آخر، أو أن البث لم يُنهَ قط. أنهِه إذا لم يكن من المفترض أن يبث أحد.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation>يستقبل FastPix البث، لكن لم يصل أي فيديو إلى المشاهدين بعد. تحقق من المشغّل. إذا بقي فارغًا، فتأكد من أن OBS يرسل H.264 بفاصل زمني للإطار المفتاح قدره 2 ث.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation>يستقبل FastPix البث، لكن الفيديو متجمّد لدى المشاهدين. تحقق من المشغّل. إذا كان متجمّدًا هناك أيضًا، فأوقف البث في OBS وابدأه من جديد.</translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation>برنامج OBS متصل، لكنه لا يرسل شيئًا. سيتوقف الفيديو لدى المشاهدين قريبًا. تحقق من الاتصال.</translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation>انقطع اتصال OBS وهو يعيد الاتصال.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation>أنهى FastPix البث، لأن OBS ظل منقطعًا أكثر من %1. إذا عاد OBS، فسيبدأ بث جديد على الرابط نفسه.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation>أنهى FastPix البث، لكن OBS ما زال يرسل. لا يرى المشاهدون شيئًا. أعد الاتصال لبدء بث جديد على الرابط نفسه، أو أوقف OBS.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation>توقف OBS. يُبقي FastPix البث مفتوحًا الآن. ابدأ البث في OBS للمتابعة، أو أنهِ البث.</translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation>انقطع اتصال OBS وتوقف عن المحاولة. ما زال FastPix يُبقي البث مفتوحًا. أعد الاتصال للمتابعة.</translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation>أُغلق OBS. شغّله من جديد ليستمر البث: الرابط نفسه والتسجيل نفسه.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation>لا يستجيب OBS، لكن البث على FastPix ما زال مباشرًا. ربما ما زال OBS يرسل. راجع نافذة OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation>لا يستجيب OBS، ولا يصل فيديو جديد إلى المشاهدين. إذا كان OBS قد أُغلق، فشغّله وابدأ البث من جديد.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation>تعذّر الوصول إلى FastPix. تظهر آخر حالة معروفة لبرنامج OBS والمشاهدين.</translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation>يُبلغ FastPix عن حالة لا يعرفها هذا التطبيق. راجع لوحة تحكم FastPix.</translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation>ما موضوعه؟</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation>كل من لديه الرابط</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation>من تعطيهم رابط مشاهدة فقط، إلى أن تنتهي صلاحيته</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>بث جديد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>تسميات لبرامجك الخاصة</translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation>جارٍ التحقق من بثك الأخير…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>لا يمكن حفظ ما تكتبه (%1: %2). ستفقده إذا أغلقت التطبيق، لكن ما زال بإمكانك إنشاء البث.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>ماذا سيحدث بعد ذلك</translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation>ينشئ FastPix البث</translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation>رابط للمشاركة ومفتاح لبرنامج OBS</translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation>يتم إعداد OBS تلقائيًا</translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation>سواء كان مفتوحًا أم مغلقًا، دون كتابة شيء</translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation>تضغط على «بدء البث المباشر»</translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation>وترى متى يصبح البث متاحًا للمشاهدين</translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation>تم الاتصال ببرنامج OBS %1</translation>
    </message>
</context>
<context>
    <name>NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what OBS, FastPix or viewers do, “Receiving”. %2: how old that is, “checked 25 s ago”.</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Obs</name>
    <message>
        <source>%1 (portable)</source>
        <extracomment>An OBS that runs from any folder, without being installed. %1: “OBS 32.0.1”.</extracomment>
        <translation>‏%1 (محمول)</translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>تم الحفظ باسم %1. لا تشارك هذا المجلد: فهو يحتوي على مفتاح بثك. في OBS، اختر الملف الشخصي &gt; استيراد وحدّد المجلد. ثم اختر %2 في قائمة «الملف الشخصي».</translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation>برنامج OBS غير مثبّت على هذا الكمبيوتر. لم يتغيّر شيء. صدّر ملفًا شخصيًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation>لن يرى OBS ملفًا شخصيًا جديدًا قبل إعادة تشغيله. لم يتغيّر شيء. أغلق OBS وحاول مرة أخرى، أو صدّر ملفًا شخصيًا واستورده في OBS.</translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation>ما زال OBS مفتوحًا. إذا طرح سؤالًا، فأجب عنه هناك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation>مجلدات OBS لا تستجيب. إذا كانت على محرك أقراص شبكي، فتحقق من أنه متصل.</translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>لم يعد الملف الشخصي %1 موجودًا في OBS، لذلك لم يُشغَّل. قم بإعداد OBS من جديد.</translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>لا يمكن على Windows تشغيل OBS بملف شخصي اسمه %1. شغّل OBS واختر الملف الشخصي هناك.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation>لا يمكن نسخ الملف الشخصي %1، لأن ملفه %2 تالف. لم يتغيّر شيء. استخدم ملفًا شخصيًا جديدًا.</translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation>لا توجد مشاهد في OBS بعد، لذلك لا يمكنه البث. شغّل OBS وأضف مشهدًا أولًا.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>تعذّر حفظ %1 (%2). لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation>حدث خطأ ما في OBS. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation>لا يمكن للعرض التجريبي استقبال البث دون FFmpeg. ثبّت FFmpeg، ثم شغّل العرض التجريبي من جديد.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation>لم يرسل FastPix مفتاح هذا البث. افتح البث من جديد.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation>لم يرسل FastPix عبارة مرور SRT لهذا البث. افتح البث من جديد، أو استخدم RTMPS.</translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation>لا يمكن لبرنامج OBS استخدام عنوان الخادم هذا. راجعه في الإعدادات.</translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation>ليس في المخرج البسيط فاصل زمني للإطار المفتاح، لذلك قد ينتظر المشاهدون الصورة طويلًا. اضبط «نوع المخرج» على «متقدم»، والفاصل الزمني للإطار المفتاح على 2 ث.</translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation>استخدم عددًا زوجيًا، لأن H.264 يتطلب ذلك.</translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation>معرّف بث SRT طويل جدًا. استخدم RTMPS.</translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation>يجب أن تتكوّن عبارة مرور SRT من ١٠ إلى ٧٩ حرفًا. استخدم RTMPS.</translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>مُرمّز الفيديو هو %1، لكن FastPix يحتاج إلى H.264. اختر مُرمّز H.264 ضمن «المخرج».</translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation>لا يعرف التطبيق المُرمّز %1. تأكد من أنه يستخدم ترميز H.264.</translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>مُرمّز الصوت هو %1، لكن FastPix يحتاج إلى AAC. غيّره ضمن «المخرج».</translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>الفاصل الزمني للإطار المفتاح هو %1 ث. اضبطه على 2 ث ضمن «المخرج».</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation>يختار المُرمّز الفاصل الزمني للإطار المفتاح (%1 ث). اضبطه على 2 ث ضمن «المخرج».</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation>يختار المُرمّز الفاصل الزمني للإطار المفتاح. اضبطه على 2 ث ضمن «المخرج».</translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation>تعذّرت قراءة الفاصل الزمني للإطار المفتاح. تأكد من أنه 2 ث ضمن «المخرج».</translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation>معدل البت هو %1 kbit/s، وهو أعلى بكثير مما تحتاج إليه هذه الجودة. لن يلاحظ المشاهدون فرقًا.</translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation>معدل البت هو %1 kbit/s فقط، لذلك ستكون الصورة ضبابية.</translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation>يتأخر البث %1 ث («تأخير البث» ضمن «متقدم»).</translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation>إذا انقطع الاتصال، فقد يتوقف OBS عن المحاولة بعد %1 ث بينما ما زال FastPix ينتظر. اضبط «أقصى عدد للمحاولات» على 25 ضمن «متقدم».</translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation>إذا انقطع الاتصال، فلن يعيد OBS الاتصال. فعّل «إعادة الاتصال تلقائياً» ضمن «متقدم».</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>استخدم عددًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation>يرسل هذا الأمر صورة ونغمة للاختبار. ضع مصدرك الخاص مكانهما.</translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation>أثناء تشغيله، يمكن لمستخدمي هذا الكمبيوتر الآخرين رؤية المفتاح في قائمة العمليات.</translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation>جارٍ التحقق من أن OBS لا يبث…</translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation>جارٍ التحقق من إمكانية الوصول إلى FastPix…</translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation>جارٍ إنشاء ملف شخصي جديد…</translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation>جارٍ إرسال الإعدادات والتحقق منها…</translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation>جارٍ إصلاح إعدادات الترميز…</translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation>في انتظار اتصال OBS…</translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation>في انتظار استقبال FastPix للبث…</translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation>في انتظار توقف OBS…</translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation>جارٍ إنهاء البث على FastPix…</translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation>جارٍ استعادة إعدادات OBS…</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation>لا يستجيب OBS. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation>لم يتوقف OBS بعد. عند استخدام تأخير البث، يرسل أولًا ما تبقى لديه. راجع نافذة OBS.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation>لم يبدأ OBS البث بعد. ربما ما زال يحاول الاتصال. راجع نافذة OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation>انقطع الاتصال ببرنامج OBS، لذلك تعذّر إيقافه. إذا كان ما زال يبث، فأوقف البث في OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation>لا يقبل OBS كلمة المرور. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation>انقطع الاتصال ببرنامج OBS. ربما ما زال يبث. راجع نافذة OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation>انقطع الاتصال ببرنامج OBS قبل التحقق من الإعدادات. لم يبدأ شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation>لم ينتقل OBS إلى الملف الشخصي %1، لذلك لم يبدأ شيء. اختره في قائمة «الملف الشخصي» في OBS، أو حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation>لم يحتفظ OBS بهذه الإعدادات: %1. لم يبدأ شيء. حاول مرة أخرى، أو أدخل الإعدادات الموجودة أدناه في OBS ضمن إعدادات &gt; بث.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation>تعذّر الوصول إلى FastPix. لم يتغيّر OBS. تحقق من الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation>تعذّر على OBS الاتصال بخدمة FastPix فتوقف. تذكر نافذة OBS السبب. تحقق من الاتصال، أو استخدم البروتوكول الآخر.</translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation>لم يستقبل FastPix البث منذ دقيقة. ما زال OBS يبث. إذا لم يتغيّر شيء، فأوقف OBS وابدأ البث المباشر من جديد.</translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation>رفض OBS الطلب (%1، الخطأ %2). لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation>لم يستجب FastPix، لذلك ربما ما زال البث مباشرًا. ينتهي تلقائيًا بعد مهلة إعادة الاتصال إذا لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation>يبث OBS بالفعل. لم يتغيّر شيء. أنهِ ذلك البث أولًا.</translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation>يسجّل OBS الآن. لم يتغيّر شيء. أوقف التسجيل أولًا.</translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation>يبدّل OBS الملفات الشخصية الآن. لم يتغيّر شيء. حاول مرة أخرى بعد لحظة.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>خدمة</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>استخدام المصادقة</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>اختبار عرض النطاق</translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>برنامج OBS جاهز لهذا البث بالملف الشخصي %1.</translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation>بعض إعداداته لا تناسب هذا البث.</translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>يستخدم برنامج آخر منفذ OBS: %1. لم يُرسل إليه شيء. أغلق ذلك البرنامج، أو اختر منفذًا آخر في OBS من أدوات &gt; إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>يستخدم برنامج آخر منفذ OBS على %1. لم يُرسل إليه شيء. تحقق من العنوان، أو اختر منفذًا آخر في OBS من أدوات &gt; إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>يستخدم برنامج آخر منفذ OBS. لم يُرسل إليه شيء. أغلق ذلك البرنامج، أو اختر منفذًا آخر في OBS من أدوات &gt; إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>لا يستطيع هذا الكمبيوتر تأكيد أن البرنامج الذي يستخدم منفذ OBS هو OBS: %1. لم يُرسل إليه شيء. إذا كان هذا برنامج OBS الخاص بك، فأكّد ذلك مرة واحدة.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>لا يستطيع هذا الكمبيوتر تأكيد أن البرنامج الذي يستخدم منفذ OBS هو OBS. لم يُرسل إليه شيء. إذا كان هذا برنامج OBS الخاص بك، فأكّد ذلك مرة واحدة.</translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation>لا يطلب البرنامج على %1 كلمة مرور OBS. لم يُرسل إليه شيء. إذا عطّلت المصادقة في OBS، فاتصل من جديد دون كلمة مرور.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation>تتطلب إعدادات OBS كلمة مرور، لكن البرنامج الذي يستخدم منفذ OBS لا يطلبها. لم يُرسل إليه شيء. أعد تشغيل OBS.</translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation>أرسل OBS رسائل كثيرة جدًا، لذلك أغلق التطبيق الاتصال. سيعيد الاتصال بعد نصف دقيقة.</translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>البرنامج الذي يستخدم منفذ OBS هو %1. لا يستطيع هذا الكمبيوتر تأكيد أنه OBS، وهذا طبيعي عند تثبيت OBS من Flatpak أو Snap. سيتلقى هذا البرنامج مفتاح بثك. يتذكر التطبيق جوابك إلى أن تقطع الاتصال.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>لا يستطيع هذا الكمبيوتر تأكيد أن البرنامج الذي يستخدم منفذ OBS هو OBS، وهذا طبيعي عند تثبيت OBS من Flatpak أو Snap. سيتلقى هذا البرنامج مفتاح بثك. يتذكر التطبيق جوابك إلى أن تقطع الاتصال.</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>غير متصل منذ %1</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation>يلتقط OBS هذه الشاشة (%1). سيرى المشاهدون «%2» إذا أظهرته. ما زال بإمكانك نسخه.</translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation>يلتقط OBS هذه الشاشة (%1). تبقى المفاتيح مخفية.</translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation>الإرسال عبر</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>الملف الشخصي في OBS</translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation>ملفي الشخصي الحالي (تتغيّر الوجهة فقط)</translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation>ملف شخصي جديد (الإعدادات الموصى بها)</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation>نسخة OBS</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>إعدادات الترميز…</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>تصدير ملف OBS الشخصي…</translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation>الإعداد دون بدء التشغيل</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>إعادة بدء البث في OBS</translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation>إيقاف OBS مع إبقاء البث مفتوحًا</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation>الاتصال ببرنامج OBS…</translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation>الاتصال ببرنامج OBS على كمبيوتر آخر…</translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation>استعادة إعدادات OBS</translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation>إزالة من OBS</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>إنهاء البث…</translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation>من يمكنه المشاهدة</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation>أعلى جودة يمكن أن تصل إلى المشاهدين</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation>ينشئ FastPix فيديو عند إنهاء البث</translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation>يرفضه FastPix في أي مكان آخر، لذلك لا يمكن لهذا التطبيق التحقق مما يراه المشاهدون</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation>السماح للمشاهدين بالترجيع</translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation>يمكنهم الرجوع إلى الوراء أثناء البث المباشر</translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation>الترجيع</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>مهلة إعادة الاتصال</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>إذا انقطع اتصال OBS، ينتظر FastPix هذه المدة</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>على موقعي فقط</translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation>مقصور على</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>الترجمة والشرح</translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation>تبدأ بعد ٢٠ إلى ٣٠ ثانية من بدء البث المباشر، وعبر RTMPS فقط. ولا تظهر في التسجيل أو على المنصات الأخرى.</translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation>تحتاج الترجمة والشرح إلى RTMPS. مع SRT لا يحصل عليها المشاهدون.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation>ينتهي بعد ٥ دقائق على الهواء ولا يمكن تفعيله من جديد. يحذف FastPix تسجيله بعد يوم. ولا يمكن إرساله إلى منصات أخرى.</translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation>بث تجريبي</translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation>مفعّل، عام</translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation>مفعّل، خاص</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation>أيضًا على</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>إضافة تسمية</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>يرسل FastPix الصورة نفسها إلى هناك أيضًا</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>تسميات لبرامجك الخاصة</translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation>لا يراها المشاهدون أبدًا</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation>في أي مكان</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>لا تسميات</numerusform>
            <numerusform>تسمية واحدة</numerusform>
            <numerusform>تسميتان</numerusform>
            <numerusform>%Ln تسميات</numerusform>
            <numerusform>%Ln تسمية</numerusform>
            <numerusform>%Ln تسمية</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation>مُرمّزات أخرى</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>المُرمّز</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation>في vMix ومعظم برامج الكمبيوتر، أضف وجهة مخصصة بهذه الحقول.</translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation>1. نفّذ هذا في نافذة طرفية (Linux أو macOS أو WSL)، والصق القيمة الموجودة أسفله، ثم اضغط على Enter. لا تعرضها الطرفية ولا تحتفظ بها في سجلها.</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>أمر %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation>2. نفّذ هذا في النافذة الطرفية نفسها.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation>تم نسخ الأمر. لا يحتوي على مفتاح.</translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation>نسخ أمر %1</translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation>تم نسخ أمر %1.</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>نسخ قيمة %1</translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation>إظهار قيمة %1</translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation>إخفاء قيمة %1</translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ قيمة %1. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ قيمة %1. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ قيمة %1. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ قيمة %1. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ قيمة %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ قيمة %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>إخفاء %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>تم نسخ %1. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ %1. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ %1. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ %1. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>تم نسخ %1.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation>التحقق من الاتصال…</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>قائمة البث</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>في انتظار حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation>بعد الاتصال تبدأ البث المباشر من هنا. ويستمر OBS في البث إذا أغلقت هذه النافذة.</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>الاتصال ببرنامج OBS</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation>نسخة OBS</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>كمبيوتر آخر</translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation>يقرأ التطبيق العنوان وكلمة المرور من إعدادات OBS نفسها في كل اتصال. ولا يعرضهما ولا يحفظهما.</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>عنوان OBS</translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>في OBS: أدوات &gt; إعدادات خادم WebSocket &gt; إظهار معلومات الاتصال.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation>كلمة مرور OBS</translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation>تُحفظ في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation>لا يشفّر OBS هذا الاتصال، لذلك قد يتمكن آخرون على الشبكة من قراءة مفتاح بثك. استخدمه فقط على شبكة تثق بها.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation>أدخل عنوانًا مثل 192.168.1.20:4455، أو الصق كل ما يعرضه OBS.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation>الإرسال من هاتف</translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation>رمز QR يحتوي على مفتاح البث</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation>التطبيق</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation>الإرسال عبر</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation>إظهار من جديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation>امسح هذا الرمز بكاميرا الهاتف. يحتوي على الخادم ومفتاح البث.</translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation>هذا الرمز هو مفتاح بثك. كل من يصوّره يمكنه البث هنا، فلا تعرضه على الهواء.</translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation>الرمز مخفي، لأن نافذة أخرى في المقدمة.</translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation>ثبّت Larix Broadcaster أو IRL Pro</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>وجّه الكاميرا إلى الرمز</translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation>ابدأ البث في التطبيق</translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation>ثبّت Moblin ‏(iPhone)</translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation>ابدأ البث في Moblin</translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation>الرمز مخفي.</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>يُخفى الآن</numerusform>
            <numerusform>يُخفى بعد ثانية</numerusform>
            <numerusform>يُخفى بعد ثانيتين</numerusform>
            <numerusform>يُخفى بعد %Ln ثوانٍ</numerusform>
            <numerusform>يُخفى بعد %Ln ثانية</numerusform>
            <numerusform>يُخفى بعد %Ln ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <extracomment>Button on the picture of a live stream: show it as a video.</extracomment>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop a video.</extracomment>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation>عنوان الخادم (DNS)</translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation>اتصال %1 ‏(TCP %2)</translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation>تشفير RTMPS ‏(TLS)</translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation>اتصال SRT ‏(UDP %1)</translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation>خدمة FastPix ‏(API)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>ساعة هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation>لم يتم التحقق، لعدم وجود رد للمقارنة به.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>لم يتم التحقق، لأن تحققًا سابقًا فشل.</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation>لم يتم التحقق</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation>‏%1 ms</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation>لا يعمل %1 من هنا، لكن %2 يعمل. استخدم %2.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation>على الأرجح تطلب هذه الشبكة تسجيل الدخول أولًا. افتح متصفح ويب وسجّل الدخول، ثم تحقق من جديد. أو استخدم نقطة اتصال الهاتف.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation>يبدو أنك غير متصل بالإنترنت. تحقق من شبكة Wi-Fi أو الكابل، ومن أن صفحات الويب تفتح. ثم تحقق من جديد.</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation>تم العثور على %1.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>متصل.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation>مشفّر، والشهادة صحيحة.</translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation>متصل، والخادم يستجيب.</translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation>يستجيب FastPix عبر الخادم الوكيل لهذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation>يستجيب FastPix.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation>صحيحة.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>لم يستجب DNS الشبكة في الوقت المناسب عند البحث عن %1.</translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation>استجاب خادم آخر، دون تشفير RTMPS.</translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation>انقطع الاتصال عند بدء التشفير. ربما يسمح جدار حماية بصفحات الويب فقط.</translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation>استجاب خادم آخر، دون SRT.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation>لا استجابة. على الأرجح يحظر جدار الحماية بروتوكول UDP.</translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation>استجاب خادم آخر، وليس FastPix.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation>لم يُعثر على %1. ربما أنت غير متصل، أو أن DNS الشبكة لا يعرفه.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation>لا استجابة. على الأرجح يحظره جدار حماية.</translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation>رفضه جدار حماية أو الخادم.</translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation>لا مسار من هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>انقطع الاتصال.</translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation>استجاب خادم آخر بدلًا من %1 (اسم الشهادة خاطئ).</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation>الشهادة غير موثوقة. ربما تقرأ هذه الشبكة أو برنامج مكافحة فيروسات الاتصالات المشفّرة.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation>الشهادة غير صالحة اليوم، حسب ساعة هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation>استجابت صفحة ويب بدلًا منه، كصفحة تسجيل دخول أو صفحة حجب.</translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation>لدى FastPix مشكلة. حاول مرة أخرى بعد دقيقة.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation>الخادم الوكيل لهذا الكمبيوتر حظر الاتصال.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>استجاب خادم آخر.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation>يمكنك البث من هنا عبر %1. لا يعمل %2، لكنك لا تحتاج إليه.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation>يمكنك البث من هنا عبر %1 أو %2.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation>يمكنك البث من هنا عبر %1 أو %2. انظر أعلاه لمعرفة المشكلات الأخرى.</translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation>لا يمكنك البث من هنا: %1 وSRT محظوران. استخدم نقطة اتصال الهاتف، أو اطلب من مسؤول الشبكة السماح بالاتصال بالخادم %4 عبر منفذ TCP %2 أو منفذ UDP %3.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation>الخادم الوكيل لا يساعد: فهو ينقل صفحات الويب، لا البث.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation>التحقق من الاتصال</translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation>هل يمكن الوصول إلى FastPix من هذه الشبكة؟ لا تُرسل أي بيانات سرية.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation>استخدام SRT</translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation>استخدام RTMPS</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>تم نسخ التقرير</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation>المرة السابقة</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>إدارة القوالب</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>هل تريد استبدال القالب %1؟</translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation>سيُحفظ بإعدادات النموذج الحالية.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>استبدال القالب</translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>تم حفظ القالب %1.</translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation>لم يُحفظ القالب %1: لا يمكن استخدام %2 (%3).</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation>لا تحتوي ملفات القوالب على مفاتيح، لذلك يمكنك مشاركتها.</translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation>لا توجد قوالب بعد. املأ النموذج، ثم اختر «حفظ كقالب» فوق عنوانه.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>لا يمكن استخدام %1 (%2). لم تتغيّر قوالبك.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>لم يُضَف أي قالب.</numerusform>
            <numerusform>أُضيف قالب واحد.</numerusform>
            <numerusform>أُضيف قالبان.</numerusform>
            <numerusform>أُضيفت %Ln قوالب.</numerusform>
            <numerusform>أُضيف %Ln قالبًا.</numerusform>
            <numerusform>أُضيف %Ln قالب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation>لم يُضَف شيء، لأن هذه القوالب لديك بالفعل.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>ليس %1 ملف قوالب يمكن لهذا الإصدار قراءته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>تم حفظ القوالب باسم %1.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>إعادة تسمية القالب</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>اسم القالب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>تم حذف القالب %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>استيراد قوالب</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>تصدير القوالب</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation>قوالب (*.json)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>اختر من %1 إلى %2 ثانية (٣٠ دقيقة).</translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation>الاسم %1 محجوز للتطبيق. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>ليس %1 اسم موقع ويب. أدخله بصيغة مثل example.com.</translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation>يقول FastPix:‏ %1</translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation>استخدمت الاسم %1 مرتين. تحتاج كل تسمية إلى اسم خاص بها.</translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation>هناك تسمية زائدة عمّا يقبله FastPix. أزل واحدة.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation>لا يقبل FastPix هذا.</translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation>أعطِ البث عنوانًا.</translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation>أعطِ هذه التسمية قيمة، أو أزلها.</translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation>أعطِ هذه التسمية اسمًا، أو أزلها.</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation>يمسحه المشاهدون بكاميرا الهاتف، فيُفتح المشغّل.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>رمز QR لرابط المشغّل</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>حفظ رمز QR</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>صورة PNG ‏(*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>صورة SVG ‏(*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>تم الحفظ باسم %1.</translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>لا يمكن حفظ الصورة باسم %1 (%2).</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>رمز QR لرابط المشغّل</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation>يؤدي الإنهاء إلى قطع البث عن المشاهدين، وإيقاف OBS إذا كان يرسل. إذا اخترت مواصلة البث، فسيستمر بعد إغلاق التطبيق.</translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>إغلاق التطبيق</numerusform>
            <numerusform>إنهاء بث واحد وإغلاق التطبيق</numerusform>
            <numerusform>إنهاء عمليتي بث وإغلاق التطبيق</numerusform>
            <numerusform>إنهاء %Ln عمليات بث وإغلاق التطبيق</numerusform>
            <numerusform>إنهاء %Ln عملية بث وإغلاق التطبيق</numerusform>
            <numerusform>إنهاء %Ln عملية بث وإغلاق التطبيق</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation>إغلاق التطبيق ومواصلة البث</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>إغلاق التطبيق الآن</translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>جارٍ الإنهاء… لن يستغرق ذلك وقتًا.</numerusform>
            <numerusform>جارٍ الإنهاء… يستغرق ذلك ثانية على الأكثر.</numerusform>
            <numerusform>جارٍ الإنهاء… يستغرق ذلك ثانيتين على الأكثر.</numerusform>
            <numerusform>جارٍ الإنهاء… يستغرق ذلك %Ln ثوانٍ على الأكثر.</numerusform>
            <numerusform>جارٍ الإنهاء… يستغرق ذلك %Ln ثانية على الأكثر.</numerusform>
            <numerusform>جارٍ الإنهاء… يستغرق ذلك %Ln ثانية على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>الإغلاق على أي حال</translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>نسخ رابط التسجيل %1</translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>فتح التسجيل %1</translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>تنزيل التسجيل %1</translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation>المزيد من خيارات التسجيل %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation>نسخ معرّف الوسائط</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation>تعذّر على FastPix إكماله</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation>لم يستجب FastPix، لذلك ربما ما زال التسجيل بعنوانه القديم.</translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation>احتفظ FastPix بالعنوان القديم. أعد تسمية التسجيل في لوحة تحكم FastPix.</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>لم يعد هذا التسجيل موجودًا على FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation>لا شيء بعد. يظهر أول تسجيل هنا بعد بضع دقائق من إنهاء البث.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation>تعذّر على FastPix إكمال كل التسجيلات. أعطِ معرّف الوسائط لدعم FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>تم نسخ الرابط. يمكن لكل من لديه الرابط المشاهدة لمدة أسبوع. تُمسح الحافظة الآن.</numerusform>
            <numerusform>تم نسخ الرابط. يمكن لكل من لديه الرابط المشاهدة لمدة أسبوع. تُمسح الحافظة بعد ثانية.</numerusform>
            <numerusform>تم نسخ الرابط. يمكن لكل من لديه الرابط المشاهدة لمدة أسبوع. تُمسح الحافظة بعد ثانيتين.</numerusform>
            <numerusform>تم نسخ الرابط. يمكن لكل من لديه الرابط المشاهدة لمدة أسبوع. تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تم نسخ الرابط. يمكن لكل من لديه الرابط المشاهدة لمدة أسبوع. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تم نسخ الرابط. يمكن لكل من لديه الرابط المشاهدة لمدة أسبوع. تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation>تم نسخ رابط التسجيل.</translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation>تم نسخ معرّف الوسائط.</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>إعادة تسمية التسجيل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation>أصبح اسم التسجيل %1.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation>مباشر %1</translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation>مباشر منذ %1 على الأقل</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation>المشاهدون الآن: %1</translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation>انتهى قبل %1</translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation>كان مباشرًا قبل قليل</translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation>آخر بث مباشر الساعة %1</translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation>آخر بث مباشر أمس</translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation>آخر بث مباشر في %1</translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>أُنشئ قبل قليل</translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation>أُنشئ الساعة %1</translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>أُنشئ أمس</translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation>أُنشئ في %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation>العودة إلى عمليات البث</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>لا يوجد بث يحتوي على %1 في عنوانه أو وصفه أو تسمياته أو معرّفه.</translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>لا يوجد بث يحتوي على %1 في عنوانه أو وصفه أو تسمياته.</translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation>لا يوجد بث بهذه الحالة.</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation>البحث مستمر…</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation>البحث في عمليات البث</translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation>العنوان أو الوصف أو التسميات أو معرّف البث (%1)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>كل عمليات البث</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>التصفية حسب الحالة</translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>التصفية حسب الحالة: %1</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation>مساحة عملي</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation>مساحة العمل %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>معرّف بث SRT</translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation>معرّف البث</translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation>مفتاح البث</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation>اتركها كما هي إلا إذا أعطاك FastPix عناوين أخرى.</translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation>محدّد بخيار عند بدء التشغيل. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation>خادم RTMPS</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation>أدخل عنوانًا مثل rtmps://host:443/live.</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>عنوان SRT</translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation>أدخل عنوانًا مثل srt://host:778، مع منفذ ودون أي شيء آخر.</translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation>عنوان التشغيل</translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation>أدخل عنوان https دون معلمات استعلام.</translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation>صفحة المشاهدة</translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation>أدخل عنوان https يحتوي على {playbackId} و{token}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>عنوان API</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation>لا يذكر FastPix أيهما يتطلبه SRT. غيّره إذا رُفض SRT.</translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation>استعادة العناوين</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>لا شيء لحذفه</numerusform>
            <numerusform>حذف بث واحد</numerusform>
            <numerusform>حذف عمليتي بث</numerusform>
            <numerusform>حذف %Ln عمليات بث</numerusform>
            <numerusform>حذف %Ln عملية بث</numerusform>
            <numerusform>حذف %Ln عملية بث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation>ليس لهذا البث معرّف تشغيل بعد، لذلك لا يمكن لأحد مشاهدته.</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation>على %1 فقط</translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation>خاص: لا يعمل إلا برابط مشاهدة</translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation>استخدم رمز التضمين هناك. صفحة المشغّل لا تعرض البث.</translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation>يمكن لكل من لديه الرابط المشاهدة</translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation>لا يعرض المشغّل شيئًا ما دام البث معطّلًا.</translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation>لا يعرض المشغّل شيئًا قبل بدء البث المباشر.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation>المشاركة</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>رابط المشغّل</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation>فتح المشغّل</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>رمز التضمين</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation>على موقعي فقط…</translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation>تم نسخ رابط المشغّل.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول من جديد</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation>بث جديد</translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation>إنشاء البث أو حفظ التغييرات</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>اختيار قالب</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>البحث في عمليات البث</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>إعادة تحميل عمليات البث</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>الانتقال إلى القائمة</translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation>حذف البث المحدد في القائمة</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>التراجع عن آخر حذف</translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation>فتح قائمة البث</translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation>تعديل البث</translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation>إنشاء نسخة من البث</translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation>نسخ معرّف البث</translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation>نسخ الخادم</translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation>نسخ مفتاح البث</translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation>نسخ عنوان SRT</translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation>نسخ معرّف بث SRT</translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation>نسخ عبارة مرور SRT</translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation>نسخ رابط SRT الكامل</translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation>نسخ رابط المشغّل</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation>الرجوع أو إغلاق مربع حوار</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation>إغلاق التطبيق</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation>بث جديد</translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation>إظهار كل عمليات البث</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>إعادة تحميل عمليات البث</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>التصفية: %1</translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation>ستظهر عمليات البث هنا.</translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation>جارٍ فتح حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation>حلقة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض تجريبي</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation>لا يستجيب FastPix</translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation>القائمة غير محدَّثة</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation>لم يُحفظ: ستسجّل الدخول من جديد في المرة القادمة</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation>هل تريد إنشاء مفتاح توقيع لمساحة العمل هذه؟</translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation>تحتاج عمليات البث الخاصة إلى مفتاح لروابط المشاهدة وللتحقق مما يراه المشاهدون. ينشئه FastPix، ويبقى جزؤه السري في حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>إنشاء مفتاح توقيع</translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation>هل تريد استبدال مفتاح التوقيع؟</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation>تتوقف كل روابط المشاهدة في مساحة العمل هذه عن العمل فورًا.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>استبدال المفتاح</translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation>هل تريد إزالة مفتاح التوقيع؟</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation>تتوقف كل روابط المشاهدة في مساحة العمل هذه عن العمل فورًا، ولا يمكن التحقق من عمليات البث الخاصة.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation>لا يوجد مفتاح بعد. ينشئ التطبيق مفتاحًا مع أول رابط مشاهدة لبث خاص.</translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation>لدى مساحة العمل هذه مفتاح أنشأه FastPix Desktop. جزؤه السري موجود في حلقة المفاتيح لديك فقط.</translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation>الجزء السري من المفتاح غير موجود في حلقة المفاتيح. ما زالت روابط المشاهدة التي شاركتها تعمل، لكن الروابط الجديدة تحتاج إلى مفتاح جديد.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation>لم يستجب FastPix، لذلك ربما لم ينجح ذلك. يمكنك المحاولة مرة أخرى بأمان: لا يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>لا توجد على هذا الكمبيوتر حلقة مفاتيح تشفّر البيانات السرية، لذلك لا يمكن الاحتفاظ بالمفتاح. ثبّت GNOME Keyring أو KWallet أو KeePassXC وشغّله، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation>حُذف المفتاح من FastPix. توقفت روابط المشاهدة الخاصة به عن العمل.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation>لا يُسمح لرمز Access Token هذا بإدارة مفاتيح التوقيع. امنحه الإذن «System» في لوحة تحكم FastPix، أو استخدم رمزًا آخر.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation>حلقة المفاتيح مقفلة أو لا تستجيب. افتح قفلها (ابحث عن نافذتها)، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation>لا يمكن قراءة المفتاح من حلقة المفاتيح أو حفظه فيها. حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation>إنشاء مفتاح توقيع</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation>استبدال مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation>إزالة مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>مفتاح التوقيع</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation>لا معاينة ما دام OBS يرسل البث</translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation>لا معاينة أثناء البث المباشر</translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation>لا يمكن إرسال شيء إلى هذا البث</translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation>لا يُرسل شيء إلى هذا البث</translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation>تظهر الصورة من OBS هنا</translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation>معاينة OBS</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation>يلتقط OBS هذه الشاشة، لذلك لا تظهر صورته</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation>مباشر %1</translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation>مباشر منذ %1 على الأقل</translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation>راجع OBS. إذا ظهرت فيه رسالة، فأجب عنها.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation>يرسل OBS الفيديو، لكن هذا البث معطّل.</translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation>تحقق من الشبكة، أو أرسل عبر SRT.</translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation>لا يصل شيء إلى FastPix. تحقق من الشبكة أو جدار الحماية.</translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>يحتاج FastPix إلى فيديو H.264 وصوت AAC وإطار مفتاح كل 2 ث.</translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation>ابحث عن رسالة من OBS على شاشتك.</translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation>اختر «تشغيل في الوضع العادي» في OBS. لا يمكن التحكم في الوضع الآمن من هنا.</translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation>اضغط على «إلغاء» في معالج التكوين في OBS. إعدادات بثك موجودة هناك بالفعل.</translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation>شغّل OBS خلال نحو %1 ليستمر البث: الرابط نفسه والتسجيل نفسه.</translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation>شغّل OBS في الوقت المناسب ليستمر البث: الرابط نفسه والتسجيل نفسه.</translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation>الرابط نفسه والتسجيل نفسه، لنحو %1 أخرى.</translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation>الرابط نفسه والتسجيل نفسه، إذا لم يُنهِ FastPix البث.</translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation>يعيد المحاولة تلقائيًا. ينتظر FastPix نحو %1 أخرى.</translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>يعيد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation>لا يمكن تشغيله من هنا. ينتظر FastPix نحو %1 أخرى.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation>لا يمكن تشغيله من هنا.</translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation>ما زال FastPix يستقبل البث. راجع OBS.</translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation>يتوقف OBS ثم يبدأ من جديد: الرابط نفسه والتسجيل نفسه.</translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation>محاولة جديدة بعد %1 ث. تظهر آخر حالة معروفة للباقي.</translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation>جارٍ المحاولة من جديد. تظهر آخر حالة معروفة للباقي.</translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>لم يعد FastPix يقبل رمز هذا الحساب. يستمر بثك.</translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation>ظل OBS منقطعًا أكثر من %2.</translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation>سيتوقف ذلك البث.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation>لم يتغيّر شيء. تحقق من الشبكة.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation>لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation>يمكن التحكم في الإصدار 28 أو الأحدث من هنا.</translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation>‏1. أدوات &gt; إعدادات خادم WebSocket. ‏2. حدّد «تمكين خادم WebSocket». ‏3. موافق. بعدها يتابع التطبيق تلقائيًا.</translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>تجدها في OBS ضمن أدوات &gt; إعدادات خادم WebSocket &gt; إظهار معلومات الاتصال.</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>جارٍ البحث عن OBS…</translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation>محذوف من FastPix</translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation>تم استخدام هذا البث التجريبي</translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation>هذا البث معطّل</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>تعذّر على OBS الاتصال بخدمة FastPix</translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation>لا يصل شيء إلى FastPix</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>لا يمكن لخدمة FastPix استخدام ما يرسله OBS</translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation>جارٍ تشغيل OBS…</translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation>لم يبدأ تشغيل OBS</translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation>يسأل OBS عن وضع التشغيل</translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation>جارٍ إعداد OBS</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>جارٍ بدء البث المباشر…</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>أُغلق OBS</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>توقف OBS</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>انقطع اتصال OBS</translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation>لا يستجيب OBS على %1</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>لا يستجيب OBS</translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation>الفيديو متجمّد لدى المشاهدين</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation>تعذّر الوصول إلى FastPix</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation>البث متاح للمشاهدين</translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>أنهى FastPix البث</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>انتهى البث</translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation>برنامج OBS مشغول ببث آخر</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>يبث OBS إلى مكان آخر</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation>يستخدم برنامج آخر منفذ OBS</translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation>برنامج OBS غير موجود على هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation>إصدار OBS هذا قديم ولا يمكن التحكم فيه</translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation>برنامج OBS مغلق</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation>فعّل خادم WebSocket في OBS</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation>لا يقبل OBS كلمة المرور</translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation>برنامج OBS يعمل</translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation>جارٍ الاتصال ببرنامج OBS…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>جاهز لبدء البث المباشر</translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation>جارٍ الإنهاء…</translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation>إنشاؤه من جديد</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>بث جديد</translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation>تفعيل البث</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>التحقق من الاتصال</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>إعدادات الترميز…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation>تشغيل OBS والاستئناف</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>إعادة الاتصال الآن</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>الاتصال من جديد</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>إعادة بدء البث في OBS</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>إنهاء البث</translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation>بدء البث المباشر من جديد</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation>إظهار %1</translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation>بدء البث المباشر هنا…</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation>الاتصال ببرنامج OBS…</translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation>الحصول على OBS Studio</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>تصدير ملف OBS الشخصي…</translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation>تشغيل OBS</translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation>تفعيله وإعادة تشغيل OBS</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>الاتصال ببرنامج OBS</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation>بدء البث المباشر</translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation>فتح المشغّل</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>إنهاء البث…</translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation>لا صوت منذ %1</translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation>صورة سوداء منذ %1</translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation>صورة سوداء ولا صوت منذ %1</translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation>يصل الصوت إلى المشاهدين دون صورة</translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation>تظهر هنا الصورة التي يراها المشاهدون</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <extracomment>On the picture, after &quot;Play&quot;: the video has stopped by itself. A still is shown.</extracomment>
        <translation>توقف التشغيل</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>يتخطى OBS نسبة %1 من الإطارات: يستغرق الترميز وقتًا طويلًا. خفّض الدقة أو معدل الإطارات في OBS.</translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>يفقد OBS نسبة %1 من الإطارات: يستغرق رسم الصورة وقتًا طويلًا. خفّض معدل الإطارات في OBS، أو أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation>يستمر بثك ما دام المُرمّز يرسل.</translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>يرسل إلى %1. أنهِه أولًا، أو أرسل إلى هنا من هاتف أو مُرمّز آخر.</translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation>ربما لم يكتمل تشغيله بعد، أو أن خادم WebSocket فيه معطّل.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation>يستقبل FastPix البث. جارٍ التحقق مما يراه المشاهدون.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>المشاهدون ينتظرون. يُبقي FastPix البث مفتوحًا لنحو %1 أخرى، ثم ينهيه.</translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation>يرى المشاهدون الثواني الأخيرة. يُبقي FastPix البث مفتوحًا لنحو %1 أخرى، ثم ينهيه.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation>يستقبل FastPix البث، لكن لا يصل أي جديد إلى المشاهدين.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>يستقبل FastPix البث، لكن لم يصل أي جديد إلى المشاهدين منذ %1 ث.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation>يرسل OBS البث ويستقبله FastPix، لكن لا يصل أي جديد إلى المشاهدين.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>يرسل OBS البث ويستقبله FastPix، لكن لم يصل أي جديد إلى المشاهدين منذ %1 ث.</translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation>لا يستقبل FastPix شيئًا لهذا البث، ورابطه لا يعمل. يبقى الرابط والمفتاح كما هما.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation>المشاهدون ينتظرون. قد ينهي FastPix البث في أي لحظة.</translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation>لم يعد هذا البث موجودًا على FastPix. رابطه ومفتاحه لا يعملان.</translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation>يعمل البث التجريبي مرة واحدة. لا يفعّله FastPix من جديد.</translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation>يواصل OBS المحاولة. لا يرى المشاهدون شيئًا.</translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation>يرسل OBS البث، لكن المشاهدين لا يرون شيئًا.</translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation>يصل شيء ما، لكن المشاهدين لا يرون شيئًا.</translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation>تم إعداد OBS لهذا البث. لم يبدأ البث بعد.</translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>لم يستجب منذ ٤٥ ث. لا بث على الهواء.</translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation>تعطّل OBS في المرة السابقة، لذلك يسألك. أجب عن سؤاله، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation>يفتح OBS معالج التكوين عند تشغيله أول مرة. ألغِه، ثم عُد إلى هنا.</translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation>يجهّز FastPix الصورة للمشاهدين.</translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>كان OBS يرسل. لم يعد بالإمكان التحقق منه.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation>يستمر بثك ما دام OBS يرسل.</translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation>يستمر بثك، لكن لا يمكن التحقق من حالته.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>يستقبل FastPix البث. لا يمكن التحقق من هنا مما يراه المشاهدون.</translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation>هناك مُرمّز آخر يرسل البث. لا يمكن التحقق منه من هنا.</translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation>ما زال OBS يرسل البث، لكن المشاهدين لا يرون شيئًا.</translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation>يبقى الرابط والمفتاح كما هما للمرة القادمة.</translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation>أنهِ ذلك البث أولًا، أو استخدم مُرمّزًا آخر.</translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>يرسل إلى خدمة أخرى. يمكنك أيضًا استخدام مُرمّز آخر بالإعدادات الموجودة أدناه.</translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation>تظهر آخر حالة معروفة للبث.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>أغلق ذلك البرنامج، أو اختر منفذًا آخر في OBS من أدوات &gt; إعدادات خادم WebSocket.</translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation>ثبّت OBS Studio، فهو مجاني. أو أرسل من مُرمّز آخر بالإعدادات الموجودة أدناه.</translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation>حدّث OBS. أو صدّر الملف الشخصي واستورده في OBS وابدأ البث من هناك.</translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation>إعداد OBS لهذا البث وتشغيله. لن يبدأ البث الآن.</translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation>برنامج OBS يعمل، لكن لا يمكن للبرامج الأخرى التحكم فيه بعد.</translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation>برنامج OBS يعمل. أدخل كلمة مروره مرة واحدة.</translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation>اتصل مرة واحدة، ثم ابدأ البث المباشر من هنا.</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation>يستغرق هذا لحظة. لا بث على الهواء.</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation>خاص: لا يمكن المشاهدة إلا لمن لديه رابط مشاهدة. لم يبدأ البث بعد.</translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation>تم الاتصال ببرنامج %1. لم يبدأ البث بعد.</translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>تم الاتصال ببرنامج %1. يبقى ملفك الشخصي %2 كما هو. لم يبدأ البث بعد.</translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation>ينتهي هذا البث التجريبي بعد ٥ دقائق.</translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation>ينتهي هذا البث التجريبي بعد %1.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>كان على الهواء من %1 إلى %2. يبقى الرابط والمفتاح كما هما للمرة القادمة.</translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>كان على الهواء حتى %1. يبقى الرابط والمفتاح كما هما للمرة القادمة.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>كان على الهواء من %1 إلى %2. يعمل البث التجريبي مرة واحدة. لا يفعّله FastPix من جديد.</translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>كان على الهواء حتى %1. يعمل البث التجريبي مرة واحدة. لا يفعّله FastPix من جديد.</translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation>لا إطارات مفقودة</translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation>الإطارات المفقودة: %1 من %2</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation>تم التحقق قبل %1</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>معدل البت، آخر ١٠ دقائق</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation>استخدام إعدادات الاتصال</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation>عُد لبدء البث المباشر: %1.</translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation>برنامج OBS جاهز</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>تم نسخ الملخص.</translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation>تم إصلاح الإعدادات في OBS.</translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>تم إعداد OBS. تجد الملف الشخصي %1 في قائمة «الملف الشخصي» فيه.</translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation>لم يُعَدّ هذا البث في OBS.</translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation>تمت الإزالة من OBS، بما في ذلك المفتاح: %1.</translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation>إصلاح الإعدادات في OBS</translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation>يرسل OBS البث، ويستقبله FastPix.</translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation>توقف OBS، وانتهى البث.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>انتهى البث.</translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation>توقف OBS.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>تمت استعادة إعدادات OBS في الملف الشخصي %1.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>التحقق من الاتصال</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>إيقاف OBS</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>الاتصال من جديد</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation>تعذّر حفظ كلمة مرور OBS في حلقة المفاتيح. ستُسأل عنها في المرة القادمة.</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation>تعذّر حذف كلمة مرور OBS من حلقة المفاتيح. احذف الإدخال «obs-websocket» هناك.</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation>المشاهدات (من FastPix): ‏%1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation>المشاهدون الآن: %1</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation>الصورة: %1</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>تم التحقق قبل %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation>قبل %1</translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation>تم حفظ التغييرات.</translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>مُلئ النموذج من %1. غيّر ما تشاء.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation>تم نسخ معرّف البث.</translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation>تم اختيار %1. سيُستخدم عند بدء البث المباشر في المرة القادمة.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation>لم تُحذف عمليات البث الموجودة على الهواء.</translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>تم تفعيل %1. يمكنك بدء البث المباشر.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>تم تعطيل %1.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>انتهى %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>لم يُحذف أي بث</numerusform>
            <numerusform>حُذف بث واحد</numerusform>
            <numerusform>حُذفت عمليتا بث</numerusform>
            <numerusform>حُذفت %Ln عمليات بث</numerusform>
            <numerusform>حُذفت %Ln عملية بث</numerusform>
            <numerusform>حُذفت %Ln عملية بث</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>سيُحذف %1</translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>لم يُحذف شيء، لأنك بدّلت الحساب.</numerusform>
            <numerusform>لم يُحذف البث، لأنك بدّلت الحساب.</numerusform>
            <numerusform>لم تُحذف عمليتا البث، لأنك بدّلت الحساب.</numerusform>
            <numerusform>لم تُحذف %Ln عمليات بث، لأنك بدّلت الحساب.</numerusform>
            <numerusform>لم تُحذف %Ln عملية بث، لأنك بدّلت الحساب.</numerusform>
            <numerusform>لم تُحذف %Ln عملية بث، لأنك بدّلت الحساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>لم يتم حذف %1، لأنك بدّلت الحساب.</translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>هل تريد تعطيل %1 وهو على الهواء؟</translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>هل تريد تعطيل %1؟</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>ينقطع البث عن OBS والمشاهدين فورًا. لا يفعّل FastPix البث التجريبي من جديد.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>لا يفعّل FastPix البث التجريبي من جديد.</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation>ينقطع البث عن OBS والمشاهدين فورًا. لا يمكن لأحد البث إليه إلى أن تفعّله.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>هل تريد حذف %1 وهو على الهواء؟</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation>ينقطع البث عن OBS والمشاهدين فورًا. يتوقف عنوانه ومفتاحه عن العمل. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>حذف البث</translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation>أفهم أن البث سينقطع عن المشاهدين</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>عمليات البث</translation>
    </message>
</context>
<context>
    <name>StreamMenu</name>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation>نسخ معرّف البث</translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation>إنهاء البث…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation>تفاصيل البث</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>لا يستجيب FastPix (تم التحقق قبل %1)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation>‏%1 على الأقل</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation>جارٍ بدء البث…</translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>متاح للمشاهدين</translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>على الهواء</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>ليس مباشرًا</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>توقف OBS</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>انقطع اتصال OBS</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>لا يستجيب OBS</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>تعذّر على OBS الاتصال بخدمة FastPix</translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation>لا يصل شيء إلى FastPix</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>يبث OBS إلى مكان آخر</translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation>هذا البث معطّل</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>لا يمكن لخدمة FastPix استخدام ما يرسله OBS</translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation>لا يصل أي فيديو إلى المشاهدين</translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation>الفيديو متجمّد لدى المشاهدين</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>أنهى FastPix البث</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>أُغلق OBS</translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation>تعذّر الوصول إلى FastPix</translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation>حالة FastPix غير معروفة</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation>معدل البت، %1 على الأكثر</translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation>أرسل OBS ما بين %1 و%2.</translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation>المشاهدون في الوقت نفسه</translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation>كان عدد المشاهدين بين %1 و%2.</translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation>المشاهدات (من FastPix)، ‏%1 على الأكثر</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation>كان عدد المشاهدات لدى FastPix بين %1 و%2.</translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation>بلغ أعلى عدد للمشاهدين في الوقت نفسه %1.</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation>بلغ عدد المشاهدات لدى FastPix ‏%1.</translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation>كان %1 على الهواء يوم %2 من %3 إلى %4 (%5).</translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation>كان %1 على الهواء يوم %2 حتى %3، لمدة %4 على الأقل.</translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation>لم تحدث انقطاعات.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation>مدة البث</translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation>مدة البث، على الأقل</translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation>أعلى عدد للمشاهدين</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation>الانقطاعات (أطولها: %1)</translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation>ينشئ FastPix التسجيل. سيظهر ضمن «التسجيلات» خلال بضع دقائق.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>انتهى وقت التراجع: %1 أو زر «تراجع».</numerusform>
            <numerusform>بقيت ثانية للتراجع: اضغط على %1 أو زر «تراجع».</numerusform>
            <numerusform>بقيت ثانيتان للتراجع: اضغط على %1 أو زر «تراجع».</numerusform>
            <numerusform>بقيت %Ln ثوانٍ للتراجع: اضغط على %1 أو زر «تراجع».</numerusform>
            <numerusform>بقيت %Ln ثانية للتراجع: اضغط على %1 أو زر «تراجع».</numerusform>
            <numerusform>بقيت %Ln ثانية للتراجع: اضغط على %1 أو زر «تراجع».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>بقي %Ln ث</numerusform>
            <numerusform>بقي %Ln ث</numerusform>
            <numerusform>بقي %Ln ث</numerusform>
            <numerusform>بقي %Ln ث</numerusform>
            <numerusform>بقي %Ln ث</numerusform>
            <numerusform>بقي %Ln ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation>بث بلا عنوان</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation>يستقبل</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation>عام</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation>عام: يمكن لكل من لديه الرابط المشاهدة</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation>خاص: لا يمكن المشاهدة إلا لمن لديه رابط مشاهدة</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: a time of day, both as the locale writes them. “Thu, 5 Nov, 22:00”</extracomment>
        <translation>‏%1، %2</translation>
    </message>
</context>
<context>
    <name>ViewingLinkDialog</name>
    <message>
        <source>Make a viewing link</source>
        <translation>إنشاء رابط مشاهدة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation>لقائمتك الخاصة. لا يراه المشاهدون.</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation>مدة الصلاحية</translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>يمكن لكل من لديه الرابط مشاهدة %1 إلى أن تنتهي صلاحيته.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation>حتى…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation>إنشاء ونسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation>يمكنك إبطاله في أي وقت.</translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation>أدخل اسمًا لتميّز بين روابطك.</translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation>انتهت صلاحيته اليوم الساعة %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>انتهت صلاحيته يوم %1</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation>حتى الساعة %1 اليوم</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>حتى يوم %1</translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation>مفتاح توقيعه لم يعد موجودًا</translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>تنتهي صلاحيته اليوم الساعة %1. عندها ينقطع البث عن مشاهدي هذا الرابط، حتى أثناء البث المباشر.</translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>تنتهي صلاحيته يوم %1. عندها ينقطع البث عن مشاهدي هذا الرابط، حتى أثناء البث المباشر.</translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation>ينقطع البث عن كل من يشاهد بهذا الرابط. وتظل روابطك الأخرى تعمل.</translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>تم التحقق الساعة %1: لا يمكن المشاهدة إلا لمن لديه رابط مشاهدة.</translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>تم التحقق الساعة %1: يسمح FastPix لأي شخص بالمشاهدة، حتى دون رابط مشاهدة. إذا كان ذلك غير مقبول، فأنهِ البث.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation>لم يستجب FastPix، لذلك ربما لم ينجح ذلك. يمكنك المحاولة مرة أخرى بأمان: بإمكانك إبطال كل رابط تم إنشاؤه.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>مفتاح التوقيع غير موجود في حلقة المفاتيح أو تالف. استبدله في الإعدادات.</translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>لا يمكن استخدام قائمة روابط المشاهدة: %1.</translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>هل تريد إبطال رابط %1؟</translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation>إبطال الرابط</translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation>إنشاء رابط مشاهدة</translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation>تتناول وثائق FastPix عنوان HLS ورمز التضمين، دون رابط الصفحة. جرّب رابط الصفحة مرة قبل إرساله.</translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>لم يعد رابط %1 يعمل.</translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation>يرفض FastPix البث في أي مكان آخر: على صفحة المشغّل الخاصة به، وفي تطبيقات مثل VLC، وفي هذا التطبيق. وعندها يظهر تحت «المشاهدون» النص «لم يتم التحقق»، لذلك تحقق من موقعك بنفسك.</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>على موقعي فقط</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>مواقع الويب</translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation>افصل بين المواقع بفواصل. اترك الحقل فارغًا ليعمل البث في أي مكان.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>ليس %1 اسم موقع ويب. أدخله بصيغة مثل example.com.</translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>اسم التسمية %1</translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>قيمة التسمية %1</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation>إزالة التسمية %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an option&apos;s name, “Quality”. %2: what is chosen, “720p”.</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Open. Press to close.</source>
        <extracomment>For screen readers: the option is unfolded. Press the key that presses a button.</extracomment>
        <translation>مفتوح. اضغط للإغلاق.</translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation>اضغط للاختيار.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
</context>
</TS>
