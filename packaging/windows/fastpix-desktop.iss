; Windows installer, for Inno Setup 6: iscc /DVersion=0.1.0 packaging\windows\fastpix-desktop.iss
; Installs for the current user, without an administrator. Build dist\fastpix-desktop\ first.

#ifndef Version
  #error Name the version: iscc /DVersion=...
#endif
#ifndef Bundle
  #define Bundle "..\..\dist\fastpix-desktop"
#endif
#define Name "FastPix Desktop"
#define Program "fastpix-desktop.exe"
#define Model "FastPix.Desktop"

[Setup]
AppId={{7C0B3B0E-4E0B-4C3C-9B0A-6A1D5E0F2F51}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The FastPix Desktop authors
; While the app runs, it has a mutex of this name: the person is asked to close it, since a stream may be live.
AppMutex={#Model}
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=fastpix-desktop-{#Version}-windows-x64
SetupIconFile=..\..\build\made\fastpix-desktop.ico
UninstallDisplayIcon={app}\{#Program}
UninstallDisplayName={#Name}
LicenseFile=..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ShowLanguageDialog=auto

; The system's language if the compiler has a file for it, otherwise English: there is none for Hindi.
[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"
Name: "ptbr"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[CustomMessages]
en.AlsoDelete=Also delete your settings and the list of streams?
en.WhatStays=Your streams on FastPix stay. Your Secret Keys stay in the Windows Credential Manager; to delete them too, choose No, start the app and sign out before you uninstall.
ar.AlsoDelete=هل تريد حذف إعداداتك وقائمة البث أيضًا؟
ar.WhatStays=يبقى بثك على FastPix. وتبقى مفاتيحك السرية في «إدارة بيانات الاعتماد» في Windows؛ لحذفها أيضًا اختر «لا» وشغّل التطبيق وسجّل الخروج قبل إزالة التثبيت.
de.AlsoDelete=Auch Ihre Einstellungen und die Liste der Streams löschen?
de.WhatStays=Ihre Streams auf FastPix bleiben. Ihre Secret Keys bleiben in der Windows-Anmeldeinformationsverwaltung. Um auch sie zu löschen, wählen Sie „Nein“, starten Sie die App und melden Sie sich vor dem Deinstallieren ab.
es.AlsoDelete=¿Eliminar también la configuración y la lista de transmisiones?
es.WhatStays=Tus transmisiones en FastPix se conservan. Tus Secret Keys siguen en el Administrador de credenciales de Windows; para eliminarlas también, elige No, abre la aplicación y cierra sesión antes de desinstalar.
fr.AlsoDelete=Supprimer aussi vos réglages et la liste des directs ?
fr.WhatStays=Vos directs sur FastPix restent. Vos Secret Keys restent dans le Gestionnaire d’identification de Windows ; pour les supprimer aussi, choisissez Non, lancez l’application et déconnectez-vous avant de désinstaller.
ja.AlsoDelete=設定と配信の一覧も削除しますか？
ja.WhatStays=FastPix 上の配信は残ります。Secret Key は Windows の資格情報マネージャーに残ります。それも削除するには「いいえ」を選び、アプリを起動してサインアウトしてからアンインストールしてください。
ptbr.AlsoDelete=Excluir também suas configurações e a lista de transmissões?
ptbr.WhatStays=Suas transmissões no FastPix permanecem. Suas Secret Keys permanecem no Gerenciador de Credenciais do Windows; para excluí-las também, escolha Não, abra o app e saia da conta antes de desinstalar.

[Tasks]
Name: desktopicon; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; Otherwise, files of an earlier version that this one no longer has would stay and be loaded.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Model}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; AppUserModelID: "{#Model}"; Tasks: desktopicon

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Data: String;
begin
  Data := ExpandConstant('{localappdata}\fastpix-desktop');
  // Settings and the list of streams are kept unless the person says yes. Secrets are in the Credential Manager.
  if (Step = usPostUninstall) and DirExists(Data) and not UninstallSilent then
    if MsgBox(CustomMessage('AlsoDelete') + #13#13 + CustomMessage('WhatStays'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
      DelTree(Data, True, True, True);
end;
