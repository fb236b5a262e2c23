<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation>この配信について</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>アカウント: %1</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation>配信を作成しています。完了を待つかキャンセルしてから、アカウントを変更してください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation>ワークスペース名の変更</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>ワークスペース名</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>%1からログアウトしますか？</translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation>Secret Keyはこのコンピューターから削除されます。FastPixにある配信は残ります。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>ログアウト</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation>アカウントを接続…</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>別のアカウントを接続…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>サポートファイルを保存…</translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation>FastPix Desktopについて</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>%1の名前を変更…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>%1からログアウト…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation>その間に配信が始まったため、削除しませんでした。</translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation>もう一度試しても問題ありません。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation>FastPixから応答がなかったため、変更は保存されていないかもしれません。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation>FastPixから応答がなかったため、配信はまだ無効かもしれません。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation>FastPixから応答がなかったため、配信はまだ有効かもしれません。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation>FastPixから応答がなかったため、まだ配信中かもしれません。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation>FastPixから応答がなかったため、配信はまだ残っているかもしれません。</translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation>配信中ではないため、終了できません。</translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation>この配信はすでに有効です。</translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation>この配信はすでに無効です。</translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation>トライアルプランでは、FastPixが5分で配信を終了し、再び有効にすることはできません。ダッシュボードでアップグレードするか、新しい配信を作成してください。</translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation>無効な配信は、FastPixで変更できません。先に有効にしてください。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation>再接続の待機時間（秒）</translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation>自分: 削除済み</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>自分: %1</translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation>相手: 削除済み</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>相手: %1</translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>ライブ中は常に、FastPixが%1をこの配信先にも送信します。</translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation>ライブ中は常に、FastPixが配信をこの配信先にも送信します。</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>配信先の追加</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>プラットフォーム</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>ストリームキーを表示</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>ストリームキー</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation>追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>%1の標準サーバーです。%1で別のサーバーが案内されている場合だけ変更してください。</translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation>rtmps://server/app のような、ストリームキーを除いたアドレスです。</translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>%1のライブ設定にあります。キーリングに保存されます。</translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation>ストリームキーはキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>ストリームキーを非表示</translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation>配信先は、配信していないときに追加できます。</translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation>配信先を追加するには、配信を有効にしてください。</translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation>トライアルの配信は、ほかの配信先に送信できません。</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPixが同じ映像を配信先にも送信します</translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation>配信中のため、まだ追加していません。配信が終わると追加されます。</translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation>ストリームキーがキーリングになくなっています。もう一度追加してください。</translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation>この配信または配信先は、もうFastPixにありません。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation>FastPixから応答がなかったため、追加できていない可能性があります。確認しています…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation>FastPixから応答がなかったため、外せていない可能性があります。確認しています…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation>FastPixから応答がなかったため、切り替わっていない可能性があります。確認しています…</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation>%1で受け付けられるのは%2 kbpsまでですが、エンコーダ設定では%3 kbpsを送信します。</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1を追加できませんでした。</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1をオンにできませんでした。</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1をオフにできませんでした。</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1を外せませんでした。</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation>rtmps://server.example/live のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation>ストリームキーを入力してください。</translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation>同時配信</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>配信先の追加</translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation>字幕は配信先には送信されません。</translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation>そこへの配信だけが終了し、ほかでは続きます。配信が終わっていれば、また追加できます。</translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1への送信をやめますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation>ストリームキーがこのコンピューターから削除されます。この配信先に送信する配信はそのままです。</translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>配信先%1を削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation>追加しない</translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation>この配信から外す</translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation>この配信先を削除</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>%1に送信</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>%1のその他の操作</translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>ビットレート（直近10分）</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>アプリで問題が発生しました。</translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation>このまま作業を続けられます。入力内容も残っています。何度も起きる場合は、この詳細をお送りください。秘密の情報は伏せられています。</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>これまでのエラー: %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation>送信中 %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation>%1を表示中</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>%1に送信中</translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>視聴リンク%n件を共有中</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1前に確認</translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1前に終了</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation>未起動</translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>起動中 · %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>起動中</translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>接続中 · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1前に停止</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>再試行中（切断から%1）</translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>自動で再試行中</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1間応答なし</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>受信中 · %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>OBSを待機中（残り%1）</translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation>OBSを待機中</translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>視聴可能（%1遅れ）</translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation>視聴可能</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1間停止中</translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation>映像が停止</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>探しています…</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>バージョンが古い</translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>起動しませんでした</translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation>起動方法を確認中</translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>ウィザードが開いています</translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>起動済み、未接続</translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>WebSocketサーバーが無効</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation>パスワード拒否</translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation>ポート使用中</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation>別の配信先に送信中</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation>処理が追いつきません</translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>送信なし</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>受信の準備完了</translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>受信なし</translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation>使用できない形式</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation>トライアル使用済み</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>ログアウト済み</translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>配信を終了しました</translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation>まだ視聴できません</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation>最後の数秒を視聴中</translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation>最後の画像のまま</translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation>再生できません</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation>未確認: 署名キーなし</translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation>未確認: 自分のWebサイトのみ</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation>ほかの人が同じ設定を変更しました。どちらを残しますか？</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>ほかで変更されました</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation>自分の変更を残す</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>相手の変更を残す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation>マイワークスペース</translation>
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
        <translation>ワークスペース名</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation>複数のアカウントを見分けるのに役立ちます。</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation>キーリングを探しています…</translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation>どちらもFastPixダッシュボードの「Access Tokens」にあります。</translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation>トークンには「FastPix Video: Read and Write」の権限が必要です。</translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation>FastPixダッシュボードを開く</translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation>FastPixに接続</translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation>ライブ配信を作成し、OBSで配信できます。</translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation>FastPixダッシュボードからコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>このコンピューターには使用できるキーリングがないため、Secret Keyは保存されません。次回またログインが必要です。</translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation>Secret Keyは%1に保存されます。ファイルには保存されません。</translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>Secret Keyは保存されません。次回またログインが必要です。</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation>接続設定</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation>サーバーをコピー</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>ストリームキー</translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation>ストリームキーをコピー</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>ストリームキーを表示</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>ストリームキーを非表示</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>SRTアドレス</translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation>SRTアドレスをコピー</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ストリームID</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>SRTストリームID</translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation>SRTストリームIDをコピー</translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation>SRTストリームIDを表示</translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation>SRTストリームIDを非表示</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>SRTパスフレーズ</translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation>SRTパスフレーズをコピー</translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation>SRTパスフレーズを表示</translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation>SRTパスフレーズを非表示</translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation>完全なURL</translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation>SRT URL</translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation>SRT URLをコピー</translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation>SRT URLを表示</translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation>SRT URLを非表示</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation>FastPixからこの配信のキーを取得できませんでした。配信を開き直してください。</translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation>OBSプロファイルのエクスポート</translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation>スマートフォン…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation>ほかのエンコーダ…</translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation>ほかのエンコーダ</translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation>サーバーをコピーしました。</translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation>SRTアドレスをコピーしました。</translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation>このURLには、OBSが読み取れないエスケープ文字が含まれています。OBSでは上の項目を使用してください。</translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation>1つのURLが必要なエンコーダ用です。OBSではURLがログに残ることがあるため、上の項目を使用してください。</translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>ストリームキーをコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRTパスフレーズをコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRT URLをコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>SRTストリームIDをコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation>SRTストリームIDをコピーしました。</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation>プロファイルのフォルダーの保存先</translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation>ここにエクスポート</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation>それでも表示</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A button that can&apos;t be pressed yet. %1: its text, “Try again”. %2: seconds left.</extracomment>
        <translation>%1（%2秒）</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>%n文字減らしてください（最大%1文字）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>%n文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>入力できるWebサイトは%n件までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>%n回視聴</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>録画%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>%n件の配信が見つかりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>%n回中断しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>%n回の中断がありました。最長は%1でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n件の配信がまだ続いています: %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%1など、%n件の配信がまだ続いています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>時計が%n分進んでいます。自動設定にしてください。このままではサーバーに接続を拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>時計が%n時間進んでいます。自動設定にしてください。このままではサーバーに接続を拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>時計が%n日進んでいます。自動設定にしてください。このままではサーバーに接続を拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>時計が%n分遅れています。自動設定にしてください。このままではサーバーに接続を拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>時計が%n時間遅れています。自動設定にしてください。このままではサーバーに接続を拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>時計が%n日遅れています。自動設定にしてください。このままではサーバーに接続を拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>視聴リンクをコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>HLSアドレスをコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>埋め込みコードをコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation>前回、アプリがクラッシュしました。</translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>入力内容は残っています。配信の作成中だった場合は、作成されたかどうかをアプリが確認します。ファイル%1をお送りいただくと、修正に役立ちます。秘密の情報は含まれていません。システムがメモリダンプを保存している場合がありますが、キーが含まれる可能性があるため、誰にも送らないでください。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation>配信を作成</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成中…</translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation>まだ何も配信されません</translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation>キャンセルしましたが、配信はすでに作成された可能性があります。配信を確認しています… 入力内容は残っています。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation>FastPixから応答がなかったため、配信は作成された可能性があります。配信を確認しています… 入力内容は残っています。</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>それでも作成</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation>送信前にキャンセルしました。何も作成されていません。</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPixの応答は受け取れませんでしたが、%1は作成されました。こちらです。</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>FastPixの応答は受け取れませんでしたが、%1は作成されました。一覧にあります。</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>配信を表示</translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>キャンセルしましたが、%1はすでにFastPixで作成されていました。残しますか、削除しますか？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>削除する</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1は作成されていません。入力内容は残っているので、安心してもう一度作成できます。</translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation>二重に作成しないよう、前回の配信が作成されたかを確認しています。%1</translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>何も送信していません。クラッシュによる二重作成を防ぐため、配信の作成前に記録を残しますが、その記録を保存できませんでした。%1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation>クラッシュ対策なしで作成</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>ローカルデータベースを使用できません。%1 FastPixにある配信に影響はありません。配信の作成中にアプリが終了した場合は、一覧を確認してから作成し直してください。</translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>ローカルデータベースが破損していたため、%1に移動し、新しく作成しました。FastPixにある配信に影響はありませんが、プリセットは失われました。配信の作成中にアプリが終了した場合は、一覧を確認してから作成し直してください。</translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1をFastPixから削除しました。</translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1は、より新しいバージョンのアプリで作成されたものです。変更していません。</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation>デモです。すべて架空のもので、オンラインには何も送信されません。</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>自分のアカウントを接続</translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation>配信先の追加</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation>%1にも配信</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation>さらに追加</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベルを追加</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>あと%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation>録画のダウンロード</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>MP4動画 (*.mp4)</translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation>ダウンロードしました: %1</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation>録画%1のダウンロードを一時停止</translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation>録画%1のダウンロードをキャンセル</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation>FastPixがファイルを準備しています。数分かかることがあります。</translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation>ダウンロードを開始しています…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation>接続が切れました。再試行しています…</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>ダウンロードを一時停止しました</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation>録画%1のダウンロードを再試行</translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation>録画%1のダウンロードを再開</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation>ダウンロードが予期せず終了しました。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1に書き込めません（%2）。ダウンロード済みの分は残っています。</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation>FastPixがこの録画からファイルを作成できませんでした。</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>署名キーがキーリングにないか、破損しています。設定で置き換えてください。</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>この録画はもうFastPixにありません。</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation>この録画は、ここからダウンロードすることがFastPixで許可されていません。</translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1はFastPixで作成されていました。残しますか、削除しますか？</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1はFastPixで作成されていました。すでに使用中のため、残してあります。</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>%1がFastPixで重複して作成されました。%2に作成された方はここでは使われていません。ほかのコンピューターも使っている場合は、そちらを確認してから削除してください。</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1がFastPixで重複して作成されましたが、どれもすでに使用したか、開いたことがあります。不要なものを開いて、メニューから削除してください。</translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1はもうありません。おそらく別のコンピューターでも同時に削除が行われ、両方とも削除されました。必要なら、もう一度作成してください。</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1がFastPixで重複して作成されました。ここで使われているのは1件だけです。ほかのコンピューターも使っている場合は、そちらを確認してから残りを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>未使用の配信%n件を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: 未使用の配信を削除しました。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: 何も削除しませんでした。もう一方の配信は、すでにないか使用中です。</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>その他の時間</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, as short as possible: after a number.</extracomment>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit stream</source>
        <translation>配信の編集</translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation>視聴できる人、画質、録画は、配信の作成後に変更できません。</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>どんな内容ですか？</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>再接続の待機時間</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>OBSが切断されたとき、FastPixが待つ時間</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>自分のプログラム用のラベル</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation>この配信は無効です。有効にするまで、FastPixが変更を拒否することがあります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation>iframeをコピー（すべてのWebサイト）</translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation>Webコンポーネントをコピー（自作のコード）</translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation>HLSアドレスをコピー（自作のプレーヤー）</translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation>HLSアドレスをコピー（巻き戻し可）</translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation>埋め込みコードをコピーしました。</translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation>HLSアドレスをコピーしました。</translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation>エンコーダ設定</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>フレームレート</translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation>映像ビットレート</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbps</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>音声ビットレート</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation>キャンバスの幅</translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation>キャンバスの高さ</translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation>アップロード速度の約3分の2までにしてください。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>キャンバス</translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation>シーンのサイズです。映像はこのサイズから拡大・縮小されます。</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>この設定を使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation>推奨設定</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation>視聴者はすぐに切断されます。エンコーダはご自身で停止してください。</translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を終了しますか？</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>視聴者には終了と表示され、FastPixが録画を作成します。</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>視聴者には終了と表示されます。</translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation>FastPixは%1待ちます。それまでに配信を再開すれば、そのまま続きます。</translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>全員への配信を終了</translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation>OBSだけ停止</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>配信を終了</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>配信を続ける</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>OBSを停止</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation>FastPixが%1を受け付けませんでした。</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation>このAccess Token IDとSecret Keyは、FastPixで受け付けられません。</translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation>このアカウントのAccess Tokenは、FastPixで受け付けられなくなりました。</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation>このAccess Tokenには、ライブ配信を管理する権限がありません。</translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation>この配信はもうFastPixにありません。誰かが削除しました。</translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation>このアドレスにFastPixのAPIはありません。</translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation>このアカウントからFastPixへのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation>FastPixに問題が発生しています（エラー%1）。</translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>APIアドレスが%1に転送されました。Secret Keyを守るため、転送には従いませんでした。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1を使用できません（%2）。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation>APIアドレスが別のアドレスに転送されました。Secret Keyを守るため、転送には従いませんでした。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation>FastPixが受け付けなかった項目があります。</translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation>FastPixが拒否しました: %1。</translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation>FastPixがリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1が見つかりません。</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1の証明書は、このコンピューターで信頼されていません。</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>このコンピューターのプロキシが%1への接続をブロックしました。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>送信していません。%1が以前のリクエストにまだ応答していません。</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation>何も作成されていません。入力内容は残っています。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存していません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>表示内容は最新ではないかもしれません。</translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation>FastPixダッシュボードの「Access Tokens」から、両方をもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation>ダッシュボードで「FastPix Video: Read and Write」の権限を付けるか、別のトークンを使用してください。</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation>%1後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation>このコンピューターの日付を確認するか、ネットワーク管理者に相談してください。</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation>プロキシの設定を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>インターネット接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>設定でAPIアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation>Secret Keyはキーリングに残っています。ロックを解除して（キーリングのウィンドウを探してください）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>アプリを閉じるとログアウトされます。ログインしたままにするには、GNOME Keyring、KWallet、KeePassXCのいずれかをインストールして起動してください。</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation>アプリを閉じるとログアウトされます。ログインしたままにするには、キーリングのロックを解除して（キーリングのウィンドウを探してください）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Secret Keyがキーリングに残っている可能性があるため、%1にはログインしたままです。配信に影響はありません。</translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation>キーリングを起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation>キーリングのロックを解除して（キーリングのウィンドウを探してください）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation>このコンピューターには、秘密の情報を暗号化するキーリングがありません。</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation>キーリングがロックされているか、応答しません。</translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation>キーリングでエラーが発生しました。</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>このコンピューターには何も保存できません。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>フォルダー%1を使用できません: %2。配信はできますが、アプリを閉じると設定と入力内容が失われます。フォルダーの問題を解決してから、アプリを起動し直してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation>残す</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation>配信を続ける</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>配信を終了</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を終了しています…</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1が終了しました。</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1の配信を開始しますか？</translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation>今OBSに映っているものが視聴者に表示されます。</translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation>OBSの設定を自動で直す</translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation>音声を確認中…</translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation>OBSの映像</translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation>このシーンは空です。視聴者には黒い画面が表示されます</translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation>OBSは待機中です</translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation>エンコーダ設定は適切です</translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation>この配信に合わないOBSの設定があります:</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>配信を開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation>音声: あり</translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation>音声なし: OBSの音声ミキサーを確認してください</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation>音声: 未確認</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation>シーン: %1</translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation>%1。現在のプロファイルはそのままです。</translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1を作成します。現在のプロファイルはそのままです。</translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation>プロファイル%1を使用します。配信先だけが変わります。</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>同時配信</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation>送信方式</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>OBSプロファイル</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation>FastPix Desktopについて</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>サードパーティーのライセンス表示</translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation>うまく動かないときは</translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation>サポートファイルには、バージョン、設定、ログが含まれます。秘密の情報は伏せられます。自動で送信されることはなく、誰に渡すかはご自身で決められます。</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>サポートファイルを保存…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>FastPix Desktop %1</source>
        <extracomment>%1: a version.</extracomment>
        <translation>FastPix Desktop %1</translation>
    </message>
    <message>
        <source>Qt %1, Python %2, %3</source>
        <extracomment>%1, %2: versions. %3: the system, “Linux”.</extracomment>
        <translation>Qt %1、Python %2、%3</translation>
    </message>
    <message>
        <source>MIT licence. No warranty.</source>
        <translation>MITライセンス。無保証です。</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>サポートファイルを保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1に保存しました。共有する前に内容を確認してください。</translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation>秘密の情報が含まれてしまうため、ファイルを保存しませんでした。ログは付けずに、この問題をご報告ください。</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>ファイルを保存できませんでした（%1）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation>このアプリはソースコードから実行されています。ライセンスはPythonのパッケージフォルダーにあります。</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <extracomment>Name of the meter that shows how loud a stream is, for screen readers.</extracomment>
        <translation>音声レベル</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of the meter that shows how loud a stream is.</extracomment>
        <translation>音声なし</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1のリンクをコピー</translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation>ページのリンク</translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation>HLSアドレス</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>埋め込みコード</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1のリンクを取り消す</translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation>%1のリンクを一覧から削除</translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度ログインしてください</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation>このコンピューターに配信の一覧を保存できません（%1）。FastPixにある配信に影響はありません。</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation>代わりに%1の配信を開始しますか？</translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation>OBSは別の配信先に配信しています。その配信を停止してから、この配信を開始します。</translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation>停止して配信を開始</translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation>これはお使いのOBSですか？</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>はい、接続する</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation>OBSのWebSocketサーバーを有効にしますか？</translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>このアプリは、これを使ってOBSの配信を開始・終了します。OBSのパスワードを知っているほかのプログラムもOBSを操作でき、ファイアウォールがOBSの通信の許可を求めることもあります。OBSの「ツール」&gt;「WebSocket サーバー設定」で無効にできます。</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation>OBSは初回起動時にウィザードを開きます。そこでは「キャンセル」を押してください。配信の設定はすでにOBSに入っています。そのあと、ここに戻ってください。</translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation>有効にしてOBSを起動</translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation>有効にしてOBSを再起動</translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation>パスワードを必須にする</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>配信を終了</translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1はまだ配信中かもしれません。</translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation>%1はまだ配信中ですが、OBSは%2間、何も送信していません。別のエンコーダが使用していなければ、終了してください。</translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1はまだ配信中です。このコンピューターのスリープ中も続いていました。</translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1は、このコンピューターのスリープ中に終了しました。もう一度配信を開始できます。</translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation>配信が終了しました</translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation>まだ配信中です</translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1は一度も配信されていません。残しますか、削除しますか？</translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation>%1（%2作成）は一度も配信されていません。残しますか、削除しますか？</translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1はまだ配信中です。</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation>問題が起きたら通知する</translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation>このウィンドウを常に手前に表示</translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation>ライブ中</translation>
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
        <translation>配信中</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation>表示</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>FastPix Desktop (Demo)</source>
        <translation>FastPix Desktop（デモ）</translation>
    </message>
    <message>
        <source>FastPix Desktop</source>
        <translation>FastPix Desktop</translation>
    </message>
    <message>
        <source>Stream created.</source>
        <translation>配信を作成しました。</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbps</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>A bitrate, in megabits a second.</extracomment>
        <translation>%1 Mbps</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t sent anything.</source>
        <translation>OBSはまだ何も送信していません。</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation>%1～%2。</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation>現在は送信していません。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation>現在%1。</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>配信していません</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation>ライブ（一部未確認）</translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation>配信に問題があります</translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation>この配信には何も送信されていません。</translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation>OBSは別の配信先に配信しています。</translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation>OBSがFastPixに接続しています…</translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation>OBSが送信しています。数秒後にFastPixに届きます…</translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation>FastPixが視聴用の映像を準備しています…</translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation>最初の数秒が視聴者に届くところです…</translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation>視聴できるか確認しています…</translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation>OBSが送信し、FastPixが受信しています。視聴もできます。</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation>OBSが送信し、FastPixが受信しています。視聴者側の状態はここからは確認できません。</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation>OBSが送信し、FastPixが受信しています。視聴者側の状態は今は確認できません。</translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation>視聴できます。OBSに接続していないため、OBS側は確認していません。</translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation>FastPixが受信しています。OBSと視聴者側の状態はここからは確認できません。</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation>OBSが停止しました。FastPixは配信を終了せずに待っています…</translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation>OBSは別の配信先に配信しています。サーバーまたはストリームキーがこの配信のものではありません。この配信に送るには、ここで配信を開始してください。</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation>OBSがFastPixに接続できません。視聴者には何も表示されません。</translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation>OBSは送信していますが、FastPixに届いていません。視聴者には何も表示されません。接続を確認してください。</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation>OBSは送信していますが、この配信は無効です。視聴者には何も表示されません。配信を有効にしてください。</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation>FastPixは受信していますが、ライブ配信が始まりません。接続が遅すぎるか、OBSがH.264の映像とAACの音声を送信していない可能性があります。</translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation>ライブ中ですが、このOBSからは送信されていません。別のエンコーダが送信しているか、配信が終了されていません。誰も配信していないはずなら、終了してください。</translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation>FastPixは受信していますが、再生できる映像がまだありません。プレーヤーを確認してください。何も表示されないままなら、OBSがH.264、キーフレーム間隔2秒で送信しているか確認してください。</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation>FastPixは受信していますが、視聴者の映像が止まっています。プレーヤーを確認してください。そこでも止まっていたら、OBSで配信を終了し、もう一度開始してください。</translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation>OBSは接続していますが、何も送信していません。視聴者の映像はまもなく止まります。接続を確認してください。</translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation>OBSの接続が切れ、再接続しています。</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation>OBSの切断時間が%1を超えたため、FastPixが配信を終了しました。OBSが復帰すると、同じリンクで新しい配信が始まります。</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation>FastPixは配信を終了しましたが、OBSはまだ送信しています。視聴者には何も表示されません。再接続して同じリンクで新しい配信を始めるか、OBSを停止してください。</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation>OBSが停止しました。FastPixはしばらく配信を終了せずに待ちます。続けるにはOBSで配信を開始し、終わる場合は配信を終了してください。</translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation>OBSの接続が切れ、再接続できませんでした。FastPixはまだ配信を終了していません。続けるには再接続してください。</translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation>OBSが終了しました。もう一度起動すると、同じリンク、同じ録画のまま続きます。</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation>OBSが応答しませんが、FastPixではまだ配信中です。OBSはまだ送信している可能性があります。OBSのウィンドウを確認してください。</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation>OBSが応答せず、視聴者に新しい映像が届いていません。OBSが終了していたら、起動して配信し直してください。</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation>FastPixに接続できません。OBSと視聴者は、最後に確認した状態を表示しています。</translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation>FastPixから、このアプリが対応していない状態が返されました。FastPixダッシュボードを確認してください。</translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation>どんな内容ですか？</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation>リンクを知っている全員</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation>期限まで、視聴リンクを渡した人だけ</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>新しい配信</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>自分のプログラム用のラベル</translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation>前回の配信を確認しています…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度ログインしてください</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>入力内容を保存できません（%1: %2）。アプリを閉じると失われますが、配信の作成はできます。</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>このあとの流れ</translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation>FastPixが配信を用意します</translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation>共有用のリンクと、OBS用のキー</translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation>OBSを自動で設定します</translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation>起動していてもいなくても、入力は不要</translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation>「配信を開始」を押します</translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation>視聴できる状態かどうかも確認できます</translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation>OBS %1に接続しています</translation>
    </message>
</context>
<context>
    <name>NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what OBS, FastPix or viewers do, “Receiving”. %2: how old that is, “checked 25 s ago”.</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Obs</name>
    <message>
        <source>%1 (portable)</source>
        <extracomment>An OBS that runs from any folder, without being installed. %1: “OBS 32.0.1”.</extracomment>
        <translation>%1（ポータブル）</translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>%1に保存しました。ストリームキーが含まれているため、このフォルダーを共有しないでください。OBSの「プロファイル」&gt;「インポート」でこのフォルダーを選び、続いて「プロファイル」メニューで%2を選んでください。</translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation>このコンピューターにOBSがインストールされていません。何も変更していません。代わりにプロファイルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation>OBSを再起動するまで、新しいプロファイルは認識されません。何も変更していません。OBSを終了してもう一度試すか、プロファイルをエクスポートしてOBSでインポートしてください。</translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation>OBSがまだ開いています。何か確認を求めていたら、OBSで答えてください。何も変更していません。</translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation>OBSのフォルダーが応答しません。ネットワークドライブ上にある場合は、接続されているか確認してください。</translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBSにプロファイル%1がもうないため、起動していません。OBSを設定し直してください。</translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>Windowsでは、%1という名前のプロファイルでOBSを起動できません。OBSを起動し、そこでプロファイルを選んでください。</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation>ファイル%2が破損しているため、プロファイル%1をコピーできません。何も変更していません。新しいプロファイルを使用してください。</translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation>OBSにまだシーンがないため、配信できません。OBSを起動し、先にシーンを追加してください。</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1を保存できませんでした（%2）。何も変更していません。</translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation>OBSで問題が発生しました。何も変更していません。</translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation>デモで配信を受信するにはFFmpegが必要です。FFmpegをインストールして、デモを起動し直してください。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation>FastPixからこの配信のキーを取得できませんでした。配信を開き直してください。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation>FastPixからこの配信のSRTパスフレーズを取得できませんでした。配信を開き直すか、RTMPSを使用してください。</translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation>OBSはこのサーバーアドレスを使用できません。設定で確認してください。</translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation>「基本」出力にはキーフレーム間隔がないため、映像が出るまで視聴者が長く待つことがあります。「出力モード」を「詳細」にし、キーフレーム間隔を2秒にしてください。</translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation>H.264の制約により、偶数にしてください。</translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation>SRTストリームIDが長すぎます。RTMPSを使用してください。</translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation>SRTパスフレーズが10～79文字ではありません。RTMPSを使用してください。</translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>映像エンコーダが%1ですが、FastPixにはH.264が必要です。「出力」でH.264のエンコーダを選んでください。</translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation>エンコーダ%1は、このアプリでは判別できません。H.264でエンコードするか確認してください。</translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>音声エンコーダが%1ですが、FastPixにはAACが必要です。「出力」で変更してください。</translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>キーフレーム間隔が%1秒です。「出力」で2秒にしてください。</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation>キーフレーム間隔が自動（%1秒）になっています。「出力」で2秒にしてください。</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation>キーフレーム間隔が自動になっています。「出力」で2秒にしてください。</translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation>キーフレーム間隔を読み取れませんでした。「出力」で2秒になっているか確認してください。</translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation>ビットレートが%1 kbpsで、この画質に必要な値を大きく超えています。視聴者には違いがわかりません。</translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation>ビットレートが%1 kbpsしかないため、映像がぼやけます。</translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation>配信が%1秒遅れます（「詳細設定」の「遅延配信」）。</translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation>接続が切れると、FastPixがまだ待っている間に、OBSが%1秒で再接続をやめることがあります。「詳細設定」の「最大再試行回数」を25にしてください。</translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation>接続が切れても、OBSは再接続しません。「詳細設定」の「自動的に再接続」を有効にしてください。</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>%1～%2の数値にしてください。</translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation>テスト映像とテスト音を送信します。ご自身の入力に置き換えてください。</translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation>実行中は、このコンピューターのほかのユーザーがプロセス一覧でキーを見ることができます。</translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation>OBSが待機中か確認しています…</translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation>FastPixに接続できるか確認しています…</translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation>新しいプロファイルを作成しています…</translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation>設定を送信して確認しています…</translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation>エンコーダ設定を直しています…</translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation>OBSの接続を待っています…</translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation>FastPixの受信を待っています…</translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation>OBSの停止を待っています…</translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation>FastPixで配信を終了しています…</translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation>OBSの設定を元に戻しています…</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation>OBSが応答しません。何も変更していません。</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation>OBSがまだ停止していません。遅延配信が有効なら、残りを送信してから停止します。OBSのウィンドウを確認してください。</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation>OBSがまだ配信を開始していません。接続中かもしれません。OBSのウィンドウを確認してください。</translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation>OBSとの接続が切れたため、停止できませんでした。まだ配信中なら、OBSで終了してください。</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation>OBSがパスワードを受け付けません。何も変更していません。</translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation>OBSとの接続が切れました。OBSは配信中かもしれません。OBSのウィンドウを確認してください。</translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation>設定を確認する前に、OBSとの接続が切れました。何も開始していません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation>OBSのプロファイルが%1に切り替わらなかったため、何も開始していません。OBSの「プロファイル」メニューで選ぶか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation>OBSに次の設定が反映されませんでした: %1。何も開始していません。もう一度試すか、OBSの「設定」&gt;「配信」に下の設定を入力してください。</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation>FastPixに接続できません。OBSは変更していません。ネットワークを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation>OBSがFastPixに接続できず、停止しました。理由はOBSのウィンドウに表示されます。接続を確認するか、もう一方の方式を使用してください。</translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation>1分たってもFastPixに配信が届いていません。OBSはまだ配信しています。このまま変わらなければ、OBSを停止し、もう一度配信を開始してください。</translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation>OBSがリクエストを拒否しました（%1、エラー%2）。何も開始していません。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation>FastPixから応答がなかったため、まだ配信中かもしれません。何も送信されなければ、再接続の待機時間のあと自動的に終了します。</translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation>OBSはすでに配信中です。何も変更していません。先にその配信を終了してください。</translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation>OBSは録画中です。何も変更していません。先に録画を終了してください。</translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation>OBSがプロファイルを切り替えています。何も変更していません。少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>ストリームキー</translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>認証を使用する</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>帯域幅テスト</translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBSはこの配信の準備ができています（プロファイル%1）。</translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation>この配信に合わない設定があります。</translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>別のプログラムがOBSのポートを使用しています: %1。何も送信していません。そのプログラムを終了するか、OBSの「ツール」&gt;「WebSocket サーバー設定」で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>別のプログラムがOBSのポート（%1）を使用しています。何も送信していません。アドレスを確認するか、OBSの「ツール」&gt;「WebSocket サーバー設定」で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>別のプログラムがOBSのポートを使用しています。何も送信していません。そのプログラムを終了するか、OBSの「ツール」&gt;「WebSocket サーバー設定」で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>OBSのポートを使用しているプログラムがOBSかどうかを確認できません: %1。何も送信していません。お使いのOBSなら、一度だけ承認してください。</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>OBSのポートを使用しているプログラムがOBSかどうかを確認できません。何も送信していません。お使いのOBSなら、一度だけ承認してください。</translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation>%1のプログラムがOBSのパスワードを求めません。何も送信していません。OBSで認証を無効にした場合は、パスワードなしで接続し直してください。</translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation>OBSの設定ではパスワードが必要ですが、OBSのポートを使用しているプログラムはパスワードを求めません。何も送信していません。OBSを再起動してください。</translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation>OBSからのメッセージが多すぎるため、接続を閉じました。30秒後に再接続します。</translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>OBSのポートを使用しているプログラムは%1です。OBSかどうかを確認できませんが、FlatpakやSnapのOBSではよくあることです。このプログラムにストリームキーが渡されます。回答は切断するまで記憶されます。</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>OBSのポートを使用しているプログラムがOBSかどうかを確認できませんが、FlatpakやSnapのOBSではよくあることです。このプログラムにストリームキーが渡されます。回答は切断するまで記憶されます。</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>%1からオフライン</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation>OBSがこの画面をキャプチャしています（%1）。「%2」を表示すると、視聴者に見えてしまいます。コピーはできます。</translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation>OBSがこの画面をキャプチャしています（%1）。キーは非表示のままにします。</translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation>オン</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation>送信方式</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>OBSプロファイル</translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation>現在のプロファイル（配信先だけ変更）</translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation>新しいプロファイル（推奨設定）</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation>使用するOBS</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>エンコーダ設定…</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>OBSプロファイルをエクスポート…</translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation>起動せずに設定</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>OBSで配信をやり直す</translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation>OBSだけ停止（配信は終了しない）</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation>OBSとの接続…</translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation>別のコンピューターのOBSに接続…</translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation>OBSの設定を元に戻す</translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation>OBSから削除</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>配信を終了…</translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation>視聴できる人</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation>視聴者に届く最高画質</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation>配信を終了すると、FastPixが動画を作成します</translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation>ほかの場所ではFastPixが拒否するため、視聴者側の状態をこのアプリで確認できません</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation>視聴者の巻き戻しを許可</translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation>ライブ中にさかのぼって視聴できます</translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>再接続の待機時間</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>OBSが切断されたとき、FastPixが待つ時間</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>自分のWebサイトのみ</translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation>再生できる場所</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation>配信開始の20～30秒後に表示され始めます。RTMPSのみ対応です。録画やほかのプラットフォームには入りません。</translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation>字幕にはRTMPSが必要です。SRTでは視聴者に表示されません。</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation>配信開始から5分で終了し、再び有効にすることはできません。録画は1日後にFastPixから削除されます。ほかのプラットフォームには送信できません。</translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation>トライアルの配信</translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation>オン、公開</translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation>オン、非公開</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation>最大%1</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation>同時配信</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>ラベルを追加</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>FastPixが同じ映像を配信先にも送信します</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>自分のプログラム用のラベル</translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation>視聴者には表示されません</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation>どこでも</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>ラベル%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation>ほかのエンコーダ</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>エンコーダ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation>vMixなどほとんどのパソコン用ソフトでは、カスタムの配信先を追加し、次の項目を入力します。</translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation>1. ターミナル（Linux、macOS、WSL）でこれを実行し、下の値を貼り付けてEnterキーを押します。ターミナルに表示されず、履歴にも残りません。</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>%1のコマンド</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation>2. 同じターミナルでこれを実行します。</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation>コマンドをコピーしました。キーは含まれていません。</translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation>%1のコマンドをコピー</translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation>%1のコマンドをコピーしました。</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>%1の値をコピー</translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation>%1の値を表示</translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation>%1の値を非表示</translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>%1の値をコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1を非表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>%1をコピーしました。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1をコピーしました。</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation>接続を確認…</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>配信のメニュー</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>キーリングを待っています…</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>キーリングがロックされています</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation>接続すると、ここから配信を開始できます。このウィンドウを閉じても、OBSは配信を続けます。</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>OBSに接続</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation>使用するOBS</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation>接続のたびに、OBSの設定からアドレスとパスワードを読み取ります。表示も保存もしません。</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>OBSのアドレス</translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>OBSの「ツール」&gt;「WebSocket サーバー設定」&gt;「接続情報を表示」にあります。</translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation>OBSのパスワード</translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation>キーリングに保存されます。</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation>OBSはこの接続を暗号化しないため、ネットワーク上のほかの人にストリームキーを読まれるおそれがあります。信頼できるネットワークでのみ使用してください。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation>192.168.1.20:4455のようなアドレスを入力するか、OBSに表示される内容をすべて貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation>スマートフォンから配信</translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation>ストリームキーのQRコード</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation>送信方式</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation>もう一度表示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation>スマートフォンのカメラで読み取ってください。サーバーとストリームキーが含まれています。</translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation>このコードはストリームキーそのものです。撮影した人は誰でもこの配信に映像を送れてしまうため、配信画面に映さないでください。</translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation>別のウィンドウが手前にあるため、非表示にしています。</translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation>Larix BroadcasterまたはIRL Proをインストール</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>コードにカメラを向ける</translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation>アプリで配信を開始</translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation>Moblin (iPhone) をインストール</translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation>Moblinで配信を開始</translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation>コードは非表示です。</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>%n秒後に非表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <extracomment>Button on the picture of a live stream: show it as a video.</extracomment>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop a video.</extracomment>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation>サーバーのアドレス (DNS)</translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation>%1接続 (TCP %2)</translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation>RTMPSの暗号化 (TLS)</translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation>SRT接続 (UDP %1)</translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation>FastPixのサービス (API)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation>比較する応答がなかったため、確認していません。</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>前の確認に失敗したため、確認していません。</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation>確認中</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation>ここからは%1が使えませんが、%2は使えます。%2を使用してください。</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation>このネットワークでは、先にログインが必要なようです。Webブラウザーを開いてログインし、もう一度確認してください。スマートフォンのテザリングも使えます。</translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation>オフラインのようです。Wi-Fiやケーブルの接続と、Webページが開けるかを確認してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation>%1が見つかりました。</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>接続しました。</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation>暗号化されており、証明書も正しいです。</translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation>接続でき、サーバーも応答しています。</translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation>このコンピューターのプロキシ経由でFastPixが応答しています。</translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation>FastPixが応答しています。</translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation>正確です。</translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1について、ネットワークのDNSから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation>RTMPSの暗号化なしで、別のサーバーが応答しました。</translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation>暗号化の開始時に接続が切れました。ファイアウォールがWebページだけを許可している可能性があります。</translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation>SRTではない別のサーバーが応答しました。</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation>応答がありません。おそらくファイアウォールがUDPをブロックしています。</translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation>FastPixではなく、別のサーバーが応答しました。</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation>%1が見つかりません。オフラインか、ネットワークのDNSに登録されていない可能性があります。</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation>応答がありません。おそらくファイアウォールがブロックしています。</translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation>ファイアウォールまたはサーバーに拒否されました。</translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation>このコンピューターからの経路がありません。</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>接続が切れました。</translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation>%1に対して別のサーバーが応答しました（証明書の名前が違います）。</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation>証明書が信頼されていません。このネットワークかウイルス対策ソフトが、暗号化された通信を読み取っている可能性があります。</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation>このコンピューターの時計では、証明書は有効期間外です。</translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation>ログインやフィルターなどのWebページが代わりに応答しました。</translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation>FastPixに問題が発生しています。1分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation>このコンピューターのプロキシが接続をブロックしました。</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>別のサーバーが応答しました。</translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation>ここから%1で配信できます。%2は使えませんが、必要ありません。</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation>ここから%1または%2で配信できます。</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation>ここから%1または%2で配信できます。ほかの問題は上をご覧ください。</translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation>ここからは配信できません。%1とSRTの両方がブロックされています。スマートフォンのテザリングを使うか、%4へのTCP %2またはUDP %3を許可するよう、ネットワーク管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation>プロキシ経由では配信できません。プロキシが通すのはWebページだけです。</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation>このネットワークからFastPixに接続できるかを調べます。秘密の情報は送信しません。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation>SRTを使用</translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation>RTMPSを使用</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation>元にする設定</translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation>前回の設定</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>プリセットとして保存</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>プリセットの管理</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>プリセット名</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>プリセットを保存</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>プリセット%1を置き換えますか？</translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation>フォームの現在の設定で保存されます。</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>プリセットを置き換え</translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>プリセット%1を保存しました。</translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation>プリセット%1を保存できませんでした。%2を使用できません（%3）。</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation>プリセットファイルにキーは含まれないので、共有できます。</translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation>プリセットはまだありません。フォームに入力し、タイトルの上にある「プリセットとして保存」を選んでください。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>%1を使用できません（%2）。プリセットは変更していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>プリセットを%n件追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation>同じプリセットがすでにあるため、何も追加しませんでした。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1は、このバージョンで読み込めるプリセットファイルではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>プリセットを%1に保存しました。</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>プリセット名の変更</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>プリセット名</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>プリセット%1を削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットのインポート</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>プリセットのエクスポート</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation>プリセット (*.json)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>%1～%2秒（30分）で指定してください。</translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation>名前%1はアプリが使用しているため、使えません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1はWebサイトの名前ではありません。example.comのように入力してください。</translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation>FastPixのメッセージ: %1</translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation>名前%1が2回使われています。ラベルごとに別の名前が必要です。</translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation>FastPixで使えるラベルの数を1つ超えています。1つ削除してください。</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation>FastPixで受け付けられません。</translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation>配信のタイトルを入力してください。</translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation>このラベルに値を入力するか、削除してください。</translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation>このラベルに名前を入力するか、削除してください。</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation>視聴者がスマートフォンのカメラで読み取ると、プレーヤーが開きます。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>プレーヤーのリンクのQRコード</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>QRコードの保存</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1に保存しました。</translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>画像を%1に保存できません（%2）。</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>プレーヤーのリンクのQRコード</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation>終了すると視聴者が切断され、OBSが送信中ならOBSも停止します。終了しない場合、アプリを閉じたあとも配信は続きます。</translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>%n件の配信を終了してアプリを閉じる</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation>配信を続けてアプリを閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>終了しています…最長で%n秒かかります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>それでも閉じる</translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>録画%1のリンクをコピー</translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>録画%1を開く</translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>録画%1をダウンロード</translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation>録画%1のその他の操作</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation>メディアIDをコピー</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation>録画</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation>FastPixで処理できませんでした</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation>FastPixから応答がなかったため、録画のタイトルは元のままかもしれません。</translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation>FastPixではタイトルが元のままです。FastPixダッシュボードで変更してください。</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation>処理中</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>この録画はもうFastPixにありません。</translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation>まだありません。配信を終了すると、数分後に最初の録画がここに表示されます。</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation>FastPixで処理できなかった録画があります。FastPixのサポートにメディアIDをお知らせください。</translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>リンクをコピーしました。このリンクがあれば、1週間は誰でも視聴できます。クリップボードは%n秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation>録画のリンクをコピーしました。</translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation>メディアIDをコピーしました。</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>録画のタイトルを変更</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation>録画のタイトルを%1に変更しました。</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation>以前の配信</translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation>ライブ %1</translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation>ライブ %1以上</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation>%1人が視聴中</translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1前に終了</translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation>たった今まで配信</translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation>前回の配信: %1</translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation>前回の配信: 昨日</translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation>前回の配信: %1</translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>たった今作成</translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation>%1に作成</translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>昨日作成</translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation>%1に作成</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation>配信一覧に戻る</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>タイトル、説明、ラベル、IDに%1を含む配信はありません。</translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>タイトル、説明、ラベルに%1を含む配信はありません。</translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation>この状態の配信はありません。</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation>まだ検索しています…</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation>配信を検索</translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation>タイトル、説明、ラベル、配信ID（%1）</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>すべての配信</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>状態で絞り込む</translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>状態で絞り込み: %1</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation>マイワークスペース</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation>ワークスペース%1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation>システムと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>SRTストリームID</translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation>配信のID</translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation>ストリームキー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation>FastPixから別のアドレスを案内された場合以外は、変更しないでください。</translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation>起動オプションで設定されています。ここでは変更できません。</translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation>RTMPSサーバー</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation>rtmps://host:443/live のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>SRTアドレス</translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation>srt://host:778 のように、ポートまでのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation>再生アドレス</translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation>クエリのないhttpsアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation>視聴ページ</translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation>{playbackId}と{token}を含むhttpsアドレスを入力してください。</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>APIアドレス</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation>SRTでどちらが必要かは、FastPixの資料に記載がありません。SRTが拒否されたら変更してください。</translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation>アドレスを元に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>%n件の配信を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation>この配信にはまだ再生IDがないため、誰も視聴できません。</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation>非公開: 視聴リンクでのみ再生できます</translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation>埋め込みコードを使用してください。プレーヤーページでは再生できません。</translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation>リンクを知っている全員が視聴できます</translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation>配信が無効の間、プレーヤーには何も表示されません。</translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation>配信を開始するまで、プレーヤーには何も表示されません。</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation>共有</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>プレーヤーのリンク</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation>プレーヤーを開く</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>埋め込みコード</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QRコード</translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation>自分のWebサイトのみ…</translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation>プレーヤーのリンクをコピーしました。</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度ログインしてください</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation>新しい配信</translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation>配信を作成、または変更を保存</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>プリセットを選択</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>配信を検索</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>配信を再読み込み</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>一覧に移動</translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation>一覧で選択中の配信を削除</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>直前の削除を元に戻す</translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation>配信のメニューを開く</translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation>配信を編集</translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation>配信を複製</translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation>配信IDをコピー</translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation>サーバーをコピー</translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation>ストリームキーをコピー</translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation>SRTアドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation>SRTストリームIDをコピー</translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation>SRTパスフレーズをコピー</translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation>SRT URLをコピー</translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation>プレーヤーのリンクをコピー</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation>戻る、またはダイアログを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation>アプリを終了</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation>新しい配信</translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation>すべての配信を表示</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>配信を再読み込み</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation>配信はここに表示されます。</translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation>キーリングを開いています…</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation>キーリングがロック中</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation>FastPixが応答していません</translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation>一覧が最新ではありません</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation>保存されていないため、次回またログインが必要です</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation>このワークスペースの署名キーを作成しますか？</translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation>非公開の配信で、視聴リンクの作成と視聴状態の確認に必要です。FastPixが作成し、秘密鍵はキーリングに保存されます。</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>署名キーを作成</translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation>署名キーを置き換えますか？</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation>このワークスペースの視聴リンクは、すべてただちに使えなくなります。</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>キーを置き換え</translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation>署名キーを削除しますか？</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation>このワークスペースの視聴リンクはすべてただちに使えなくなり、非公開の配信を確認できなくなります。</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation>キーはまだありません。非公開の配信で最初の視聴リンクを作るときに作成されます。</translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation>このワークスペースには、FastPix Desktopが作成したキーがあります。秘密鍵はキーリングにだけ保存されています。</translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation>署名キーの秘密鍵がキーリングにありません。共有済みの視聴リンクは使えますが、新しいリンクには新しいキーが必要です。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation>FastPixから応答がなかったため、失敗した可能性があります。もう一度試しても、二重に作成されることはありません。</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>このコンピューターには秘密の情報を暗号化するキーリングがないため、キーを保存できません。GNOME Keyring、KWallet、KeePassXCのいずれかをインストールして起動し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation>キーはFastPixで削除されました。このキーの視聴リンクは使えなくなりました。</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation>このAccess Tokenには、署名キーを管理する権限がありません。FastPixダッシュボードで「System」の権限を付けるか、別のトークンを使用してください。</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation>キーリングがロックされているか、応答しません。ロックを解除して（キーリングのウィンドウを探してください）、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation>キーリングでキーの読み取りまたは保存ができません。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation>署名キーを作成</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation>署名キーを置き換え</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation>署名キーを削除</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>署名キー</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation>OBSの送信中はプレビューを表示しません</translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation>ライブ中はプレビューを表示しません</translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation>この配信には送信できません</translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation>この配信には何も送信されていません</translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation>OBSの映像がここに表示されます</translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation>OBSのプレビュー</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation>%1に終了</translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation>OBSがこの画面をキャプチャしているため、映像を表示しません</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation>ライブ %1</translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation>ライブ %1以上</translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation>OBSを確認してください。メッセージが出ていたら、答えてください。</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation>OBSは送信していますが、この配信は無効です。</translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation>ネットワークを確認するか、SRTで送信してください。</translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation>FastPixに何も届いていません。ネットワークかファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>H.264の映像、AACの音声、2秒ごとのキーフレームが必要です。</translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation>画面にOBSのメッセージが出ていないか確認してください。</translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation>OBSで「通常モードで実行」を選んでください。セーフモードはここから操作できません。</translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation>OBSのウィザードで「キャンセル」を押してください。配信の設定はすでに入っています。</translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation>約%1以内にOBSを起動すれば、同じリンク、同じ録画のまま続きます。</translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation>時間内にOBSを起動すれば、同じリンク、同じ録画のまま続きます。</translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation>あと約%1は、同じリンク、同じ録画のまま続けられます。</translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation>FastPixが配信を終了していなければ、同じリンク、同じ録画のまま続けられます。</translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation>自動で再試行しています。FastPixはあと約%1待ちます。</translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>自動で再試行しています。</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation>ここからは起動できません。FastPixはあと約%1待ちます。</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation>ここからは起動できません。</translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation>FastPixはまだ受信しています。OBSを確認してください。</translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation>OBSを停止し、もう一度開始します。リンクと録画はそのままです。</translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation>%1秒後に再試行します。ほかは最後に確認した状態です。</translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation>再試行しています。ほかは最後に確認した状態です。</translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>このアカウントのトークンは受け付けられなくなりました。配信は続いています。</translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation>OBSの切断時間が%2を超えました。</translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation>その配信は停止します。</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation>何も変更していません。ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation>バージョン28以降なら、ここから操作できます。</translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation>1.「ツール」&gt;「WebSocket サーバー設定」を開きます。2.「WebSocketサーバーを有効にする」をオンにします。3.「OK」を押します。あとは自動で進みます。</translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>OBSの「ツール」&gt;「WebSocket サーバー設定」&gt;「接続情報を表示」にあります。</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>OBSを探しています…</translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation>FastPixで削除されました</translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation>このトライアルの配信は使用済みです</translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation>この配信は無効です</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBSがFastPixに接続できません</translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation>FastPixに何も届いていません</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>OBSの送信内容をFastPixで使用できません</translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation>OBSを起動しています…</translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation>OBSが起動しませんでした</translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation>OBSが起動方法を確認しています</translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation>OBSの初期設定中です</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>配信を開始しています…</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBSが終了しました</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBSが停止しました</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBSの接続が切れました</translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation>%1のOBSが応答しません</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBSが応答しません</translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation>視聴者の映像が止まっています</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation>FastPixに接続できません</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>もう一度ログインしてください</translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation>視聴できます</translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>配信中</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPixが配信を終了しました</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>配信が終了しました</translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation>OBSは別の配信に使用中です</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBSは別の配信先に配信しています</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation>別のプログラムがOBSのポートを使用中です</translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation>このコンピューターにOBSがありません</translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation>このOBSは古いため操作できません</translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation>OBSは起動していません</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation>OBSのWebSocketサーバーを有効にしてください</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation>OBSがパスワードを受け付けません</translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation>OBSは起動しています</translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation>OBSに接続しています…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>配信を開始できます</translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation>終了中…</translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation>もう一度作成</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>新しい配信</translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation>配信を有効にする</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>エンコーダ設定…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation>OBSを起動して再開</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation>再開</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>今すぐ再接続</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>接続し直す</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>OBSで配信をやり直す</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>配信を終了</translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation>もう一度配信を開始</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation>この配信を開始…</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation>OBSとの接続…</translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation>OBS Studioを入手</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>OBSプロファイルをエクスポート…</translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation>OBSを起動</translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation>有効にしてOBSを再起動</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>OBSに接続</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation>配信を開始</translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation>プレーヤーを確認</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>配信を終了…</translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation>%1間、音声がありません</translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation>%1間、画面が真っ黒です</translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation>%1間、画面が真っ黒で音声もありません</translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation>視聴者に音声は届いていますが、映像が届いていません</translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation>視聴者が見ている映像がここに表示されます</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <extracomment>On the picture, after &quot;Play&quot;: the video has stopped by itself. A still is shown.</extracomment>
        <translation>再生が止まりました</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBSがフレームの%1をスキップしています。エンコードが間に合っていません。OBSで解像度かフレームレートを下げてください。</translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>OBSがフレームの%1を逃しています。描画が間に合っていません。OBSでフレームレートを下げるか、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation>エンコーダが送信している限り、配信は続きます。</translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>OBSは%1に送信しています。先にそれを終了するか、スマートフォンや別のエンコーダからこの配信に送信してください。</translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation>まだ起動中か、WebSocketサーバーが無効かもしれません。</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation>FastPixが受信しています。視聴者側を確認しています。</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>視聴者は待っています。FastPixはあと約%1待ち、そのあと配信を終了します。</translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation>視聴者は最後の数秒を見ています。FastPixはあと約%1待ち、そのあと配信を終了します。</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation>FastPixは受信していますが、新しい映像が視聴者に届いていません。</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>FastPixは受信していますが、%1秒間、新しい映像が視聴者に届いていません。</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation>OBSが送信し、FastPixが受信していますが、新しい映像が視聴者に届いていません。</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>OBSが送信し、FastPixが受信していますが、%1秒間、新しい映像が視聴者に届いていません。</translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation>FastPixはこの配信を受け付けず、リンクからも再生できません。リンクとキーは変わりません。</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation>視聴者は待っています。FastPixがいつ配信を終了するかわかりません。</translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation>この配信はもうFastPixにありません。リンクとキーは使えません。</translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation>トライアルの配信は1回限りです。FastPixで再び有効にすることはできません。</translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation>OBSが再試行を続けています。視聴者には何も表示されません。</translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation>OBSは送信していますが、視聴者には何も表示されません。</translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation>何か届いていますが、視聴者には何も表示されません。</translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation>OBSはこの配信用に設定されています。まだ何も配信されません。</translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>45秒間応答がありません。何も配信されていません。</translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation>前回OBSがクラッシュしたため、確認しています。OBSで答えてから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation>OBSは初回起動時にウィザードを開きます。キャンセルしてから、ここに戻ってください。</translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation>FastPixが視聴用の映像を準備しています。</translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>OBSは送信していましたが、今は確認できません。</translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation>OBSが送信している限り、配信は続きます。</translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation>配信は続いていますが、状態を確認できません。</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>FastPixが受信しています。視聴者側の状態はここからは確認できません。</translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation>別のエンコーダが送信しています。ここからは確認できません。</translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation>OBSはまだ送信していますが、視聴者には何も表示されません。</translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation>リンクとキーは次回も同じです。</translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation>先にその配信を終了するか、別のエンコーダを使用してください。</translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>OBSは別のサービスに送信しています。下の設定で別のエンコーダを使うこともできます。</translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation>配信は最後に確認した状態で表示しています。</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>そのプログラムを終了するか、OBSの「ツール」&gt;「WebSocket サーバー設定」で別のポートを選んでください。</translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation>OBS Studio（無料）をインストールしてください。または、下の設定で別のエンコーダから送信してください。</translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation>OBSを更新してください。または、プロファイルをエクスポートし、OBSでインポートして配信を開始してください。</translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation>OBSをこの配信用に設定して起動します。まだ何も配信されません。</translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation>OBSは起動していますが、まだほかのプログラムから操作できません。</translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation>OBSは起動しています。一度だけパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation>一度接続すれば、ここから配信を開始できます。</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation>少し時間がかかります。まだ何も配信されていません。</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation>非公開: 視聴リンクを持つ人だけが視聴できます。まだ何も配信されていません。</translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation>%1に接続しています。まだ何も配信されていません。</translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1に接続しています。プロファイル%2はそのままです。まだ何も配信されていません。</translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation>このトライアルの配信は5分で終了します。</translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation>このトライアルの配信はあと%1で終了します。</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>%1から%2まで配信しました。リンクとキーは次回も同じです。</translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>%1まで配信しました。リンクとキーは次回も同じです。</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>%1から%2まで配信しました。トライアルの配信は1回限りです。FastPixで再び有効にすることはできません。</translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>%1まで配信しました。トライアルの配信は1回限りです。FastPixで再び有効にすることはできません。</translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation>ドロップしたフレームはありません</translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation>ドロップしたフレーム: %1/%2</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1前に確認</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>ビットレート（直近10分）</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation>次の手順</translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation>接続設定を使用</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation>%1の配信を開始するには、ここに戻ってください。</translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation>OBSの準備ができました</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>概要をコピーしました。</translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation>OBSの設定を直しました。</translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>OBSを設定しました。「プロファイル」メニューに%1があります。</translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation>この配信はOBSに設定されていませんでした。</translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation>キーを含めてOBSから削除しました: %1。</translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation>OBSの設定を直す</translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation>OBSが配信し、FastPixが受信しています。</translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation>OBSが停止し、配信が終了しました。</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>配信が終了しました。</translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation>OBSが停止しました。</translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>プロファイル%1のOBSの設定を元に戻しました。</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>接続の確認</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>OBSを停止</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>接続し直す</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度ログインしてください</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation>OBSのパスワードをキーリングに保存できませんでした。次回また入力が必要です。</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation>OBSのパスワードをキーリングから削除できませんでした。キーリングで「obs-websocket」の項目を削除してください。</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation>視聴回数（FastPix）: %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation>%1人が視聴中</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation>映像: %1</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>状態: %1</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>%1前に確認</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation>変更を保存しました。</translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1の内容を入力しました。自由に変更してください。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation>配信IDをコピーしました。</translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation>%1を選択しました。次に配信を開始するときから使われます。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation>配信中のものは削除しませんでした。</translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を有効にしました。配信を開始できます。</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を無効にしました。</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1が終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>%n件の配信を削除しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を削除します</translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>アカウントを切り替えたため、%n件の配信を削除しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>アカウントを切り替えたため、%1を削除しませんでした。</translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>配信中の%1を無効にしますか？</translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1を無効にしますか？</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>OBSと視聴者はすぐに切断されます。トライアルの配信は、FastPixで再び有効にすることはできません。</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>トライアルの配信は、FastPixで再び有効にすることはできません。</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation>OBSと視聴者はすぐに切断されます。有効にするまで、誰も配信できません。</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>配信中の%1を削除しますか？</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation>OBSと視聴者はすぐに切断されます。アドレスとキーは使えなくなります。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>配信を削除</translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation>視聴者が切断されることを理解しました</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>配信</translation>
    </message>
</context>
<context>
    <name>StreamMenu</name>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation>配信IDをコピー</translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation>配信を終了…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>無効にする…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation>配信の詳細</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>FastPixが応答していません（%1前に確認）</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation>配信を開始中…</translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>視聴できます</translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>配信中</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>配信していません</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>OBSが停止しました</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>OBSの接続が切れました</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>OBSが応答しません</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>OBSがFastPixに接続できません</translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation>FastPixに届いていません</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>OBSは別の配信先に配信しています</translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation>この配信は無効です</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>OBSの送信内容をFastPixで使用できません</translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation>再生できる映像がありません</translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation>視聴者の映像が停止</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>FastPixが配信を終了しました</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>OBSが終了しました</translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation>FastPixに接続できません</translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation>FastPixの状態が不明です</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation>ビットレート（最大%1）</translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation>OBSの送信は%1～%2でした。</translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation>同時視聴者数</translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation>視聴者数は%1～%2でした。</translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation>視聴回数（FastPix、最大%1）</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation>FastPixの視聴回数は%1～%2でした。</translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation>最大同時視聴者数は%1人でした。</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation>FastPixの視聴回数は最大%1でした。</translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation>%1は%2の%3から%4まで配信されました（%5）。</translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation>%1は%2の%3まで、少なくとも%4配信されました。</translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation>中断はありませんでした。</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation>概要をコピー</translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation>配信時間</translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation>配信時間（少なくとも）</translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation>最大視聴者数</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation>中断回数</translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation>中断回数（最長%1）</translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation>FastPixが録画を作成しています。数分以内に「録画」に表示されます。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>元に戻せるのはあと%n秒です。%1、または「元に戻す」ボタンを押してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation>無題の配信</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation>無効</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation>非公開</translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation>公開: リンクを知っている全員が視聴できます</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation>非公開: 視聴リンクを持つ人だけが視聴できます</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: a time of day, both as the locale writes them. “Thu, 5 Nov, 22:00”</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ViewingLinkDialog</name>
    <message>
        <source>Make a viewing link</source>
        <translation>視聴リンクの作成</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation>自分用の名前です。視聴者には表示されません。</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>このリンクを持っている人は誰でも、期限まで%1を視聴できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation>日時を指定…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation>作成してコピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation>いつでも取り消せます。</translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation>リンクを見分けられるよう、名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation>今日%1に期限切れ</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>%1に期限切れ</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation>今日%1まで</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation>署名キーがなくなりました</translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>今日%1に期限が切れます。配信中でも、このリンクの視聴はその時点で打ち切られます。</translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>%1に期限が切れます。配信中でも、このリンクの視聴はその時点で打ち切られます。</translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation>このリンクでの視聴は打ち切られます。ほかのリンクは引き続き使えます。</translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>%1に確認: 視聴リンクを持つ人だけが視聴できます。</translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>%1に確認: 視聴リンクがなくても、誰でも視聴できます。それでは困る場合は、配信を終了してください。</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation>FastPixから応答がなかったため、失敗した可能性があります。もう一度試しても問題ありません。作成されたリンクはすべて取り消せます。</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>署名キーがキーリングにないか、破損しています。設定で置き換えてください。</translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>視聴リンクの一覧を使用できません: %1。</translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1のリンクを取り消しますか？</translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation>リンクを取り消す</translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation>視聴リンクの作成</translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation>FastPixのドキュメントには、HLSアドレスと埋め込みコードの説明はありますが、ページのリンクの説明はありません。ページのリンクは、送る前に一度お試しください。</translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>%1のリンクは使えなくなりました。</translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation>FastPixは、自社のプレーヤーページ、VLCなどのアプリ、このアプリを含め、ほかのすべての場所で再生を拒否します。そのため「視聴者」は「未確認」になります。ご自身のWebサイトで確認してください。</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>自分のWebサイトのみ</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Webサイト</translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation>複数ある場合はカンマで区切ってください。空にすると、どこでも再生できます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1はWebサイトの名前ではありません。example.comのように入力してください。</translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation>値</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>ラベル%1の名前</translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>ラベル%1の値</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation>ラベル%1を削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
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
        <translation>開いています。押すと閉じます。</translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation>押すと選択できます。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
</context>
</TS>
